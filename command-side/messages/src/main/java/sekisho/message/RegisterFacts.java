package sekisho.message;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import sekisho.message.RegisterEvent.AggressionFound;
import sekisho.message.RegisterEvent.AgreementDenounced;
import sekisho.message.RegisterEvent.AgreementEnteredIntoForce;
import sekisho.message.RegisterEvent.AgreementSigned;
import sekisho.message.RegisterEvent.ConflictStatusChanged;
import sekisho.message.RegisterEvent.EmbargoLifted;
import sekisho.message.RegisterEvent.EmbargoListed;
import sekisho.message.RegisterEvent.FactRecorded;
import sekisho.message.RegisterEvent.PartnerStatusChanged;
import sekisho.message.RegisterEvent.PartyToConflictFound;
import sekisho.message.RegisterEvent.RegisterFactCorrected;

/**
 * The facts about one country as far as they are recorded, and what they say about a day. Given
 * only the records up to some moment, it says what was known then.
 *
 * @param recorded all facts in the order in which they were recorded, corrected ones too
 * @param corrected the ones that hold no longer
 */
public record RegisterFacts(List<FactRecorded> recorded, Set<RegisterFactId> corrected) {
  public RegisterFacts {
    recorded = List.copyOf(recorded);
    corrected = Set.copyOf(corrected);
  }

  public static RegisterFacts none() {
    return new RegisterFacts(List.of(), Set.of());
  }

  public static RegisterFacts of(Iterable<? extends RegisterEvent> events) {
    RegisterFacts facts = none();
    for (RegisterEvent event : events) {
      facts = facts.and(event);
    }
    return facts;
  }

  /** What is known after one more record. */
  public RegisterFacts and(RegisterEvent event) {
    return switch (event) {
      case FactRecorded fact -> {
        List<FactRecorded> more = new ArrayList<>(recorded);
        more.add(fact);
        yield new RegisterFacts(more, corrected);
      }
      case RegisterFactCorrected c -> {
        Set<RegisterFactId> more = new HashSet<>(corrected);
        more.add(c.corrected());
        yield new RegisterFacts(recorded, more);
      }
    };
  }

  /** The fact of this id, whether it still holds or was corrected. */
  public Optional<FactRecorded> find(RegisterFactId id) {
    return recorded.stream().filter(f -> f.fact().id().equals(id)).findFirst();
  }

  public boolean isCorrected(RegisterFactId id) {
    return corrected.contains(id);
  }

  /** The facts that hold, in the order in which they were recorded. */
  public List<FactRecorded> standing() {
    return recorded.stream().filter(f -> !isCorrected(f.fact().id())).toList();
  }

  private <F extends FactRecorded> Stream<F> begun(Class<F> kind, LocalDate day) {
    return standing().stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .filter(f -> !f.fact().validFrom().isAfter(day));
  }

  /** Of two facts from the same day the one recorded later says more. */
  private static <F extends FactRecorded> Optional<F> newest(Stream<? extends F> facts) {
    return facts
        .<F>map(f -> f)
        .reduce((a, b) -> b.fact().validFrom().isBefore(a.fact().validFrom()) ? a : b);
  }

  private static boolean lasts(FactRecorded fact, LocalDate day) {
    return fact.fact().validUntil().filter(day::isAfter).isEmpty();
  }

  /** The newest fact of the kind that has begun by the day and has not run out. */
  private <F extends FactRecorded> Optional<F> on(Class<F> kind, LocalDate day) {
    return RegisterFacts.<F>newest(begun(kind, day)).filter(f -> lasts(f, day));
  }

  /**
   * How the agreement stands on the day. Its grade is that of the weakest fact it rests on; where
   * nothing is recorded, absence was read from the lists that were seen and is not verified.
   */
  public AgreementEntry agreementOn(Country country, LocalDate day) {
    Optional<AgreementDenounced> end = newest(begun(AgreementDenounced.class, day));
    Optional<AgreementSigned> signed = first(AgreementSigned.class, day, end);
    Optional<AgreementEnteredIntoForce> inForce = first(AgreementEnteredIntoForce.class, day, end);
    AgreementStatus status =
        inForce.isPresent()
            ? AgreementStatus.IN_FORCE
            : signed.isPresent() ? AgreementStatus.SIGNED : AgreementStatus.NONE;
    SourceGrade grade =
        Stream.<Optional<? extends FactRecorded>>of(signed, inForce)
            .flatMap(Optional::stream)
            .map(f -> f.fact().grade())
            .max(SourceGrade::compareTo)
            .or(() -> end.map(f -> f.fact().grade()))
            .orElse(SourceGrade.U);
    return new AgreementEntry(
        country,
        status,
        signed.map(f -> f.fact().validFrom()),
        inForce.map(f -> f.fact().validFrom()),
        signed.map(AgreementSigned::charterClauseRef).orElse(""),
        grade);
  }

  /** The facts on which the answer about the agreement on that day rests. */
  public Set<RegisterFactId> agreementRestsOn(LocalDate day) {
    Optional<AgreementDenounced> end = newest(begun(AgreementDenounced.class, day));
    return Stream.<Optional<? extends FactRecorded>>of(
            end,
            first(AgreementSigned.class, day, end),
            first(AgreementEnteredIntoForce.class, day, end))
        .flatMap(Optional::stream)
        .map(f -> f.fact().id())
        .collect(toUnmodifiableSet());
  }

  /** The first one after the agreement before it had ended: later ones only add to it. */
  private <F extends FactRecorded> Optional<F> first(
      Class<F> kind, LocalDate day, Optional<AgreementDenounced> end) {
    return begun(kind, day)
        .filter(f -> end.filter(e -> !f.fact().validFrom().isAfter(e.fact().validFrom())).isEmpty())
        .reduce((a, b) -> b.fact().validFrom().isBefore(a.fact().validFrom()) ? b : a);
  }

  /** The measure on arms of this scope, if one is in force on the day. */
  public Optional<EmbargoListed> embargoOn(EmbargoScope scope, LocalDate day) {
    Stream<FactRecorded> measures =
        Stream.concat(
            begun(EmbargoListed.class, day).filter(f -> f.scope() == scope),
            begun(EmbargoLifted.class, day).filter(f -> f.scope() == scope));
    return RegisterFacts.<FactRecorded>newest(measures)
        .filter(f -> lasts(f, day))
        .filter(EmbargoListed.class::isInstance)
        .map(EmbargoListed.class::cast);
  }

  /** The scopes of the measures on arms that are in force on the day. */
  public Set<EmbargoScope> embargoesOn(LocalDate day) {
    EnumSet<EmbargoScope> scopes = EnumSet.allOf(EmbargoScope.class);
    scopes.removeIf(scope -> embargoOn(scope, day).isEmpty());
    return scopes;
  }

  /** Whether combat is judged to be taking place; nothing when nobody has found on that day. */
  public Optional<ConflictStatusChanged> conflictOn(LocalDate day) {
    return on(ConflictStatusChanged.class, day);
  }

  public Optional<AggressionFound> aggressionOn(LocalDate day) {
    return on(AggressionFound.class, day);
  }

  public Optional<PartyToConflictFound> partyToConflictOn(LocalDate day) {
    return on(PartyToConflictFound.class, day);
  }

  public Optional<PartnerStatusChanged> partnerOn(LocalDate day) {
    return on(PartnerStatusChanged.class, day);
  }
}
