package sekisho.web.casefile;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import sekisho.message.ProhibitionGround;
import sekisho.message.Tri;
import sekisho.view.casefile.CaseFile;
import sekisho.view.casefile.Entry;
import sekisho.view.casefile.Screening;
import sekisho.web.Times;
import sekisho.web.Words;
import sekisho.web.identity.Officials;
import sekisho.web.part.TraceLine;
import sekisho.web.part.TraceLine.Kind;

/** The way to the decision: what was found first, then each rule that applied, with its source. */
@Component
class TraceLines {
  private final DecisionTrace decision;
  private final Words words;
  private final Times times;
  private final Officials officials;

  TraceLines(DecisionTrace decision, Words words, Times times, Officials officials) {
    this.decision = decision;
    this.words = words;
    this.times = times;
    this.officials = officials;
  }

  List<TraceLine> of(CaseFile file) {
    List<TraceLine> lines = new ArrayList<>();
    Screening screening = file.screening();
    screening
        .p1()
        .ifPresent(
            p1 -> {
              for (ProhibitionGround ground : ProhibitionGround.values()) {
                Tri hit = p1.finding(ground).hit();
                lines.add(
                    new TraceLine(
                        hit == Tri.NO ? Kind.PLAIN : Kind.CARE,
                        words.label(ground),
                        words.label(hit),
                        words.of("casefile.trace.p1", times.day(p1.dataAsOf()), who(p1.entry())),
                        null));
              }
            });
    screening.item().ifPresent(i -> lines.add(item(i)));
    screening
        .agreement()
        .ifPresent(
            a ->
                lines.add(
                    finding(
                        "agreement",
                        words.label(a.status()),
                        words.label(a.register().grade()),
                        a.entry())));
    screening
        .combat()
        .ifPresent(
            c ->
                lines.add(
                    finding(
                        "combat",
                        words.label(c.status()),
                        words.of("casefile.trace.until", times.day(c.validUntil())),
                        c.entry())));
    screening
        .evaluation()
        .filter(_ -> screening.evaluationStands())
        .ifPresent(e -> lines.addAll(decision.of(e.evaluation())));
    return List.copyOf(lines);
  }

  private TraceLine item(Screening.Item item) {
    String answer =
        words.of(
            "casefile.trace.item.answer",
            words.of(item.classification().item1Arms() ? "common.yes" : "common.no"),
            words.of(item.classification().sdfWeapon() ? "common.yes" : "common.no"));
    String agreed = words.of("casefile.trace.item." + (item.agreed() ? "agreed" : "open"));
    return finding("item", answer, agreed, item.entry());
  }

  private TraceLine finding(String question, String answer, String more, Entry entry) {
    return new TraceLine(
        Kind.PLAIN,
        words.of("casefile.trace." + question),
        answer,
        words.of("casefile.trace.by", more, who(entry)),
        null);
  }

  private String who(Entry entry) {
    return officials.inSeat(entry.person(), entry.seat());
  }
}
