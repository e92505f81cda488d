package sekisho.view.register;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sekisho.message.Country;
import sekisho.message.RegisterEvent.FactRecorded;
import sekisho.message.RegisterEvent.RegisterFactCorrected;
import sekisho.message.RegisterFactId;
import sekisho.message.RegisterFacts;
import sekisho.message.RegisterKind;

/** All that was recorded about a country up to some moment. */
public record CountryRegister(Country country, List<RegisterRecord> records) {
  public CountryRegister {
    records = List.copyOf(records);
  }

  /**
   * A fact with its record, and what became of it.
   *
   * @param correction the record that took it back, if it was corrected
   */
  public record Line(FactRecorded event, RegisterRecord record, Optional<Correction> correction) {
    public RegisterFactId id() {
      return event.fact().id();
    }

    /** Whether it still holds. */
    public boolean stands() {
      return correction.isEmpty();
    }
  }

  /** That a fact was wrong, with its record. */
  public record Correction(RegisterFactCorrected event, RegisterRecord record) {}

  /** What was known at the moment: the recorded time counts, not the day of validity. */
  public CountryRegister knownAt(Instant moment) {
    return new CountryRegister(
        country, records.stream().filter(r -> !r.recordedAt().isAfter(moment)).toList());
  }

  public RegisterFacts facts() {
    return RegisterFacts.of(records.stream().map(RegisterRecord::event).toList());
  }

  /** Every fact, corrected ones too, by the day from which it holds, then as recorded. */
  public List<Line> lines() {
    return records.stream()
        .flatMap(r -> line(r).stream())
        .sorted(
            Comparator.comparing((Line l) -> l.event().fact().validFrom())
                .thenComparing(l -> l.record().number()))
        .toList();
  }

  /** The facts of one register. */
  public List<Line> lines(RegisterKind register) {
    return lines().stream().filter(l -> l.event().register() == register).toList();
  }

  public Optional<Line> line(RegisterFactId id) {
    return lines().stream().filter(l -> l.id().equals(id)).findFirst();
  }

  private Optional<Line> line(RegisterRecord record) {
    return record.event() instanceof FactRecorded fact
        ? Optional.of(new Line(fact, record, correctionOf(fact.fact().id())))
        : Optional.empty();
  }

  private Optional<Correction> correctionOf(RegisterFactId id) {
    return corrections().filter(c -> c.event().corrected().equals(id)).findFirst();
  }

  /** The correction by which this fact took the place of another one, if it did. */
  public Optional<Correction> tookThePlaceBy(RegisterFactId id) {
    return corrections()
        .filter(c -> c.event().replacement().filter(id::equals).isPresent())
        .findFirst();
  }

  private Stream<Correction> corrections() {
    return records.stream()
        .flatMap(
            r ->
                r.event() instanceof RegisterFactCorrected c
                    ? Stream.of(new Correction(c, r))
                    : Stream.empty());
  }
}
