package sekisho.web.casefile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sekisho.message.CausingRecord;
import sekisho.message.Stage;
import sekisho.message.TextRef;
import sekisho.view.casefile.CaseFile;
import sekisho.view.casefile.Licensing.Reexamination;
import sekisho.view.casefile.Licensing.Suspension;
import sekisho.web.Texts;
import sekisho.web.Words;
import sekisho.web.identity.Reach;

/** Why a case stands still, or has to be looked at again, above its page. */
@Component
class Stops {
  private final Words words;
  private final Texts texts;
  private final Reach reach;

  Stops(Words words, Texts texts, Reach reach) {
    this.words = words;
    this.texts = texts;
    this.reach = reach;
  }

  /**
   * One reason.
   *
   * @param cause where all stands that the fact behind it has set off; absent when a person stopped
   *     the case by hand, or the reader may not open it
   * @param supervision where the suspension is lifted, for whoever may open that
   */
  record Stop(
      String words,
      String reason,
      @Nullable String lang,
      @Nullable String cause,
      @Nullable String supervision) {}

  List<Stop> of(CaseFile file) {
    if (file.stage() == Stage.SUSPENDED) {
      return file.licensing().running().stream().map(s -> suspended(file, s)).toList();
    }
    boolean open = file.stage().confirmed() && file.stage() != Stage.LICENSED;
    Stream<Reexamination> asked = file.licensing().reexaminations().stream();
    return open ? asked.filter(Reexamination::open).map(r -> asked(file, r)).toList() : List.of();
  }

  private Stop suspended(CaseFile file, Suspension s) {
    return stop(
        file, words.of("notice.stop.SUSPEND", words.label(s.trigger())), s.reason(), s.cause());
  }

  private Stop asked(CaseFile file, Reexamination r) {
    return stop(
        file,
        words.of("notice.stop.ASKED", words.label(r.trigger())),
        r.reason(),
        Optional.of(r.cause()));
  }

  private Stop stop(CaseFile file, String what, TextRef reason, Optional<CausingRecord> cause) {
    String why = texts.read(reason);
    String supervision = CaseHeads.address(file) + "/supervision";
    return new Stop(
        what,
        why,
        texts.languageOf(why),
        cause
            .map(c -> "/consequences/" + c.stream() + "/" + c.record())
            .filter(reach::mayOpen)
            .orElse(null),
        reach.mayOpen(supervision) ? supervision + CaseHeads.asShown(file) : null);
  }
}
