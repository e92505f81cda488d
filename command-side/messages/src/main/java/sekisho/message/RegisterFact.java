package sekisho.message;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What every fact of a register says: about which country, from which day on, and on what source.
 * When it was recorded, and by whom, stands in the envelope of its record.
 *
 * @param validFrom the first day on which it holds
 * @param validUntil the last day on which it holds, where that is known from the start
 * @param sources keys of the source book; empty where no source is known
 * @param grade grade of the source, U where the fact is believed true and not verified
 * @param note what else a reader has to know, such as which part of a date is not verified
 */
public record RegisterFact(
    RegisterFactId id,
    Country country,
    LocalDate validFrom,
    Optional<LocalDate> validUntil,
    List<SourceKey> sources,
    SourceGrade grade,
    Optional<TextRef> note) {
  public RegisterFact {
    sources = List.copyOf(sources);
  }

  /** The same words under another identity. */
  public RegisterFact withId(RegisterFactId other) {
    return new RegisterFact(other, country, validFrom, validUntil, sources, grade, note);
  }
}
