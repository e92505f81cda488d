package sekisho.web.casefile;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sekisho.message.Ministry;
import sekisho.message.Position;
import sekisho.message.ProhibitionGround;
import sekisho.message.Seat;
import sekisho.message.Tri;
import sekisho.view.casefile.CaseFile;
import sekisho.view.casefile.CaseGate;
import sekisho.view.casefile.Entry;
import sekisho.view.casefile.Review.View;
import sekisho.view.casefile.Screening.Principle1;
import sekisho.web.Times;
import sekisho.web.Words;
import sekisho.web.identity.Officials;
import sekisho.web.identity.Reach;
import sekisho.web.part.Chip;
import sekisho.web.part.Gate;

/** The six gates of a case in words: how each stands, and why. */
@Component
class GateLines {
  private final Words words;
  private final Times times;
  private final Officials officials;
  private final Reach reach;

  GateLines(Words words, Times times, Officials officials, Reach reach) {
    this.words = words;
    this.times = times;
    this.officials = officials;
    this.reach = reach;
  }

  /**
   * @param inside whether the reader may read the deliberation of the authorities
   */
  List<Gate> of(CaseFile file, boolean inside) {
    return CaseGate.states(file).entrySet().stream()
        .map(gate -> line(file, gate.getKey(), gate.getValue(), inside))
        .toList();
  }

  private Gate line(CaseFile file, CaseGate gate, CaseGate.State state, boolean inside) {
    return new Gate(
        gate.number(),
        words.of("casefile.gate." + gate),
        address(file, gate),
        note(file, gate, inside),
        progress(state),
        chip(state),
        gate == CaseGate.REVIEW && inside && state != CaseGate.State.WAIT
            ? ministries(file)
            : List.of());
  }

  private @Nullable String address(CaseFile file, CaseGate gate) {
    String address =
        CaseHeads.address(file)
            + switch (gate) {
              case REQUEST -> "/request";
              case SCREENING -> "/screening";
              case REVIEW -> "/review";
              case UNDERTAKING -> "/undertaking";
              case CONFIRMATION -> "/signoff";
              case LICENCE -> "/licence";
            };
    return reach.mayOpen(address) ? address + CaseHeads.asShown(file) : null;
  }

  private static Gate.Progress progress(CaseGate.State state) {
    return switch (state) {
      case DONE, NOT_NEEDED -> Gate.Progress.DONE;
      case NOW, STOPPED -> Gate.Progress.NOW;
      case WAIT -> Gate.Progress.WAIT;
    };
  }

  private Chip chip(CaseGate.State state) {
    String text = words.of("casefile.gate.state." + state);
    return switch (state) {
      case DONE -> Chip.ok(text);
      case NOW -> Chip.go(text);
      case STOPPED -> Chip.bad(text);
      case WAIT, NOT_NEEDED -> Chip.todo(text);
    };
  }

  private String note(CaseFile file, CaseGate gate, boolean inside) {
    return switch (gate) {
      case REQUEST -> request(file);
      case SCREENING -> inside ? screening(file) : words.of("casefile.gate.inside");
      case REVIEW -> inside ? review(file) : words.of("casefile.gate.inside");
      case UNDERTAKING -> undertaking(file);
      case CONFIRMATION -> confirmation(file, inside);
      case LICENCE -> licence(file);
    };
  }

  private String request(CaseFile file) {
    return file.submittedAt()
        .map(
            at ->
                words.of(
                    "casefile.gate.request",
                    times.day(Times.dayOf(at)),
                    officials.name(file.applicant())))
        .orElseGet(() -> words.of("casefile.gate.request.none"));
  }

  private String screening(CaseFile file) {
    Optional<Principle1> p1 = file.screening().p1();
    if (p1.isEmpty()) {
      return words.of("casefile.gate.screening.none");
    }
    List<ProhibitionGround> hits =
        Arrays.stream(ProhibitionGround.values())
            .filter(g -> p1.orElseThrow().finding(g).hit() == Tri.YES)
            .toList();
    if (!hits.isEmpty()) {
      return words.of("casefile.gate.screening.hit", words.label(hits.getFirst()));
    }
    return words.of(
        p1.orElseThrow().unknown()
            ? "casefile.gate.screening.unknown"
            : "casefile.gate.screening.clear");
  }

  private String review(CaseFile file) {
    return words.of("casefile.gate.review", file.review().currentViews().size());
  }

  private List<Gate.Part> ministries(CaseFile file) {
    return Arrays.stream(Ministry.values())
        .map(m -> new Gate.Part(words.label(m), null, position(file.review().view(m))))
        .toList();
  }

  private Chip position(Optional<View> view) {
    return view.map(v -> position(v.position(), v.conditions().size()))
        .orElseGet(() -> Chip.todo(words.of("casefile.view.none")));
  }

  /** A position in one word, with the number of its conditions. */
  Chip position(Position position, int conditions) {
    return switch (position) {
      case CONCUR -> Chip.ok(words.label(position));
      case CONCUR_WITH_CONDITIONS ->
          Chip.warn(words.of("casefile.view.conditions", words.label(position), conditions));
      case OBJECT -> Chip.bad(words.label(position));
    };
  }

  private String undertaking(CaseFile file) {
    var undertaking = file.undertaking();
    return undertaking
        .inscribed()
        .map(
            i ->
                words.of(
                    "casefile.gate.undertaking.recorded",
                    times.day(i.inForceOn()),
                    times.day(i.entry().day())))
        .or(() -> undertaking.proposed().map(p -> dated("undertaking.text", p.entry())))
        .orElseGet(
            () ->
                words.of(
                    CaseGate.states(file).get(CaseGate.UNDERTAKING) == CaseGate.State.NOT_NEEDED
                        ? "casefile.gate.undertaking.unneeded"
                        : "casefile.gate.undertaking.none"));
  }

  private String confirmation(CaseFile file, boolean inside) {
    var signOff = file.signOff();
    return signOff
        .confirmation()
        .map(
            c ->
                words.of(
                    "casefile.gate.confirmed", words.label(c.level()), times.day(c.entry().day())))
        .or(
            () ->
                signOff
                    .currentRound()
                    .filter(_ -> inside)
                    .map(
                        r ->
                            words.of(
                                "casefile.gate.signed", r.signed(), Seat.FOUR_MINISTERS.size())))
        .orElseGet(() -> words.of("casefile.gate.confirmation.none"));
  }

  private String licence(CaseFile file) {
    var licensing = file.licensing();
    return licensing
        .licence()
        .map(l -> words.of("casefile.gate.licensed", l.number().value(), times.day(l.validUntil())))
        .or(() -> licensing.refusal().map(r -> dated("licence.refused", r.entry())))
        .or(() -> licensing.application().map(a -> dated("licence.applied", a.entry())))
        .orElseGet(() -> words.of("casefile.gate.licence.none"));
  }

  private String dated(String key, Entry entry) {
    return words.of("casefile.gate." + key, times.day(entry.day()));
  }
}
