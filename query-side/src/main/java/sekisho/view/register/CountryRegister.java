package sekisho.view.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
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
   * A time in which a register said the same.
   *
   * @param until the first day on which it said something else; empty while it still does
   */
  public record Period(LocalDate from, Optional<LocalDate> until, Standing standing) {}

  /** What was known at the moment: the recorded time counts, not the day of validity. */
  public CountryRegister knownAt(Instant moment) {
    return new CountryRegister(
        country, records.stream().filter(r -> !r.recordedAt().isAfter(moment)).toList());
  }

  public RegisterFacts facts() {
    return RegisterFacts.of(records.stream().map(RegisterRecord::event).toList());
  }

  /** What a register says on a day. */
  public Standing on(RegisterKind register, LocalDate day) {
    return Standing.on(register, country, facts(), day);
  }

  /** What a register said one after the other, from the first fact that holds. */
  public List<Period> periods(RegisterKind register) {
    TreeSet<LocalDate> changes = new TreeSet<>();
    lines(register).stream()
        .filter(FactLine::stands)
        .forEach(
            line -> {
              changes.add(line.fact().validFrom());
              line.fact().validUntil().ifPresent(last -> changes.add(last.plusDays(1)));
            });
    List<Period> periods = new ArrayList<>();
    for (LocalDate day : changes) {
      periods.add(new Period(day, Optional.ofNullable(changes.higher(day)), on(register, day)));
    }
    return List.copyOf(periods);
  }

  /** Every fact, corrected ones too, by the day from which it holds, then as recorded. */
  public List<FactLine> lines() {
    return records.stream()
        .flatMap(r -> line(r).stream())
        .sorted(
            Comparator.comparing((FactLine l) -> l.fact().validFrom())
                .thenComparing(FactLine::number))
        .toList();
  }

  /** The facts of one register. */
  public List<FactLine> lines(RegisterKind register) {
    return lines().stream().filter(l -> l.kind().register() == register).toList();
  }

  public Optional<FactLine> line(RegisterFactId id) {
    return lines().stream().filter(l -> l.id().equals(id)).findFirst();
  }

  private Optional<FactLine> line(RegisterRecord record) {
    return record.event() instanceof FactRecorded fact
        ? Optional.of(
            FactLine.of(fact, record, correctionOf(fact.fact().id()), placeOf(fact.fact().id())))
        : Optional.empty();
  }

  private Optional<FactLine.Correction> correctionOf(RegisterFactId id) {
    return corrections()
        .filter(r -> corrected(r).corrected().equals(id))
        .map(
            r ->
                new FactLine.Correction(
                    corrected(r).replacement(), corrected(r).reason(), r.number(), r.by()))
        .findFirst();
  }

  private Optional<RegisterFactId> placeOf(RegisterFactId id) {
    return corrections()
        .map(CountryRegister::corrected)
        .filter(c -> c.replacement().filter(id::equals).isPresent())
        .map(RegisterFactCorrected::corrected)
        .findFirst();
  }

  private Stream<RegisterRecord> corrections() {
    return records.stream().filter(r -> r.event() instanceof RegisterFactCorrected);
  }

  private static RegisterFactCorrected corrected(RegisterRecord record) {
    return (RegisterFactCorrected) record.event();
  }
}
