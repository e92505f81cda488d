package sekisho.view.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sekisho.message.AgreementEntry;
import sekisho.message.AgreementStatus;
import sekisho.message.Country;
import sekisho.message.RegisterEvent.FactRecorded;
import sekisho.message.RegisterFacts;
import sekisho.message.RegisterKind;
import sekisho.message.SourceGrade;

/**
 * What one register says about a country on a day.
 *
 * @param states the status, or the scopes that are in force; none where nothing is on record
 * @param yes the answer of a register that answers yes or no
 * @param grade of the weakest fact on which it rests; empty where there is none
 */
public record Standing(List<Enum<?>> states, Optional<Boolean> yes, Optional<SourceGrade> grade) {
  public Standing {
    states = List.copyOf(states);
  }

  /** Whether the register says anything. */
  public boolean any() {
    return !states.isEmpty() || yes.isPresent();
  }

  static Standing on(RegisterKind register, Country country, RegisterFacts facts, LocalDate day) {
    return switch (register) {
      case AGREEMENT -> agreement(facts.agreementOn(country, day));
      case EMBARGO ->
          of(
              facts.embargoesOn(day).stream().<Enum<?>>map(s -> s).toList(),
              Optional.empty(),
              facts.embargoesOn(day).stream().flatMap(s -> facts.embargoOn(s, day).stream()));
      case CONFLICT ->
          of(
              facts.conflictOn(day).stream().<Enum<?>>map(c -> c.status()).toList(),
              Optional.empty(),
              facts.conflictOn(day).stream());
      case AGGRESSION ->
          of(
              List.of(),
              facts.aggressionOn(day).map(a -> a.victim()),
              facts.aggressionOn(day).stream());
      case PARTY_TO_CONFLICT ->
          of(
              List.of(),
              facts.partyToConflictOn(day).map(p -> p.party()),
              facts.partyToConflictOn(day).stream());
      case PARTNER ->
          of(List.of(), facts.partnerOn(day).map(p -> p.partner()), facts.partnerOn(day).stream());
    };
  }

  private static Standing agreement(AgreementEntry entry) {
    return entry.status() == AgreementStatus.NONE
        ? new Standing(List.of(), Optional.empty(), Optional.empty())
        : new Standing(List.of(entry.status()), Optional.empty(), Optional.of(entry.grade()));
  }

  private static Standing of(
      List<Enum<?>> states, Optional<Boolean> yes, Stream<? extends FactRecorded> from) {
    return new Standing(states, yes, from.map(f -> f.fact().grade()).max(SourceGrade::compareTo));
  }
}
