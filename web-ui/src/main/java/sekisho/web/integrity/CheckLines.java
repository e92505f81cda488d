package sekisho.web.integrity;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sekisho.view.ledger.LogHead;
import sekisho.view.ledger.WitnessState;
import sekisho.view.record.FoundRecord;
import sekisho.view.record.RecordSearch;
import sekisho.web.Words;
import sekisho.web.identity.Officials;
import sekisho.web.integrity.IntegrityCheck.Found;

/** Checks and witnesses in words. */
@Component
class CheckLines {
  private static final double MILLIS_A_SECOND = 1_000.0;

  private final RecordSearch search;
  private final Officials officials;
  private final Words words;

  CheckLines(RecordSearch search, Officials officials, Words words) {
    this.search = search;
    this.officials = officials;
    this.words = words;
  }

  /**
   * One check.
   *
   * @param result in one sentence
   * @param fault what is wrong, where there is something
   * @param faultAddress the page of the record that is bad, where it is still there
   */
  record Check(
      IntegrityCheck facts,
      String address,
      String who,
      String result,
      String mark,
      @Nullable String fault,
      @Nullable String place,
      @Nullable String faultAddress) {}

  /**
   * One witness.
   *
   * @param behind how many records it has not vouched for; absent before its first cosignature
   */
  record Witness(
      String name,
      String address,
      @Nullable Long size,
      @Nullable Instant at,
      @Nullable Long behind,
      @Nullable String trouble) {}

  Check of(IntegrityCheck check) {
    Optional<FoundRecord> bad = check.fault().flatMap(Found::eventId).flatMap(search::one);
    return new Check(
        check,
        "/integrity/checks/" + check.id(),
        officials.name(check.askedBy()),
        words.of("integrity.result." + result(check)),
        check.well() ? "ok" : check.ended() ? "bad" : "go",
        check.fault().map(f -> words.of("integrity.fault." + f.fault())).orElse(null),
        check.fault().map(f -> place(f, bad)).orElse(null),
        bad.map(b -> "/records/" + b.eventId()).orElse(null));
  }

  Witness of(WitnessState witness, Optional<LogHead> head) {
    Optional<WitnessState.Cosigned> last = witness.last();
    return new Witness(
        witness.name(),
        witness.address(),
        last.map(WitnessState.Cosigned::size).orElse(null),
        last.map(WitnessState.Cosigned::at).orElse(null),
        last.flatMap(l -> head.map(h -> h.size() - l.size())).orElse(null),
        witness.trouble().map(t -> words.of("integrity.trouble." + t)).orElse(null));
  }

  /** Seconds with one decimal. */
  String lag(Duration lag) {
    return words.of("integrity.seconds", lag.toMillis() / MILLIS_A_SECOND);
  }

  private static String result(IntegrityCheck check) {
    if (!check.ended()) {
      return "RUNNING";
    }
    if (check.well()) {
      return check.size().orElse(0L) == 0 ? "EMPTY" : "WELL";
    }
    return check.fault().filter(f -> f.fault() == IntegrityCheck.Fault.BROKEN_OFF).isPresent()
        ? "BROKEN"
        : "BAD";
  }

  /** Where it is, by whatever is known: the number in the whole record, the type, the stream. */
  private String place(Found found, Optional<FoundRecord> bad) {
    String number = found.index().map(i -> String.valueOf(i + 1)).orElse("—");
    if (found.fault() == IntegrityCheck.Fault.ROOT_DIFFERS
        || found.fault() == IntegrityCheck.Fault.CHECKPOINT_WRONG) {
      return words.of("integrity.place.checkpoint", found.index().map(String::valueOf).orElse("—"));
    }
    return bad.map(
            b ->
                words.of(
                    "integrity.place.record",
                    number,
                    b.type(),
                    b.stream(),
                    String.valueOf(b.number())))
        .orElseGet(() -> words.of("integrity.place.number", number));
  }
}
