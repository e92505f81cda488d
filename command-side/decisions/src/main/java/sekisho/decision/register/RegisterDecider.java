package sekisho.decision.register;

import static sekisho.message.Ground.*;
import static sekisho.message.Seat.*;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import sekisho.decision.Refuse;
import sekisho.message.Acting;
import sekisho.message.Refused;
import sekisho.message.RegisterCommand;
import sekisho.message.RegisterCommand.CorrectRegisterFact;
import sekisho.message.RegisterCommand.RecordAggression;
import sekisho.message.RegisterCommand.RecordAgreementDenounced;
import sekisho.message.RegisterCommand.RecordAgreementInForce;
import sekisho.message.RegisterCommand.RecordAgreementSigned;
import sekisho.message.RegisterCommand.RecordConflictStatus;
import sekisho.message.RegisterCommand.RecordEmbargoLifted;
import sekisho.message.RegisterCommand.RecordEmbargoListed;
import sekisho.message.RegisterCommand.RecordFact;
import sekisho.message.RegisterCommand.RecordPartnerStatus;
import sekisho.message.RegisterCommand.RecordPartyToConflict;
import sekisho.message.RegisterEvent;
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
import sekisho.message.RegisterFact;
import sekisho.message.RegisterFacts;
import sekisho.message.RegisterKind;
import sekisho.message.Seat;
import sekisho.message.SourceGrade;
import sekisho.message.SourceKey;

/**
 * Decides what may be recorded about a country. A fact needs a day, a graded source and a place in
 * what is known already; a wrong one is corrected by a new one, never changed.
 */
public final class RegisterDecider {
  /** Who says so without a source says so openly: unverified, or an assumption. */
  private static final Set<SourceGrade> WITHOUT_SOURCE =
      EnumSet.of(SourceGrade.U, SourceGrade.ASSUMPTION);

  private final SourceList sources;

  public RegisterDecider(SourceList sources) {
    this.sources = sources;
  }

  /**
   * The seats that may ask for the command (assumption A): treaties are the treaty officer's,
   * findings about the world the MOFA reviewer's; the trainer may record all, since an inject
   * changes the facts; the product records what it is delivered with.
   */
  public static Set<Seat> seatsFor(RegisterCommand command) {
    return switch (command) {
      case RecordFact c -> seatsFor(stated(c).register());
      case CorrectRegisterFact c ->
          c.replacement()
              .map(RegisterDecider::seatsFor)
              .orElse(EnumSet.of(TRE, MOFA_R, EXCON, SYSTEM));
    };
  }

  /** The seats that keep this register. */
  public static Set<Seat> seatsFor(RegisterKind register) {
    return switch (register) {
      case AGREEMENT -> EnumSet.of(TRE, EXCON, SYSTEM);
      case EMBARGO, CONFLICT, AGGRESSION, PARTY_TO_CONFLICT, PARTNER ->
          EnumSet.of(MOFA_R, EXCON, SYSTEM);
    };
  }

  /** What happens when the command is asked for, given all that is recorded about the country. */
  public List<RegisterEvent> decide(RegisterCommand command, Acting by, RegisterFacts known) {
    return switch (command) {
      case RecordFact c -> List.of(record(c, by, known));
      case CorrectRegisterFact c -> correct(c, by, known);
    };
  }

  private List<RegisterEvent> correct(CorrectRegisterFact c, Acting by, RegisterFacts known) {
    FactRecorded wrong =
        known.find(c.corrected()).orElseThrow(() -> new Refused(REGISTER_FACT_UNKNOWN));
    Refuse.unless(seatsFor(wrong.register()).contains(by.seat()), SEAT_MAY_NOT, by.seat());
    Refuse.when(known.isCorrected(c.corrected()), REGISTER_FACT_CORRECTED_ALREADY);
    RegisterFactCorrected corrected =
        new RegisterFactCorrected(
            c.country(), c.corrected(), c.replacement().map(r -> r.fact().id()), c.reason());
    List<RegisterEvent> events = new ArrayList<>(List.of(corrected));
    RegisterFacts without = known.and(corrected);
    if (c.replacement().isPresent()) {
      RecordFact instead = c.replacement().get();
      Refuse.unless(stated(instead).getClass() == wrong.getClass(), REGISTER_KIND_DIFFERS);
      Refuse.when(sameWords(instead, wrong), NOTHING_CHANGED);
      events.add(record(instead, by, without));
    } else {
      coherent(without);
    }
    return List.copyOf(events);
  }

  private static boolean sameWords(RecordFact one, FactRecorded other) {
    return stated(one, one.fact().withId(other.fact().id())).equals(other);
  }

  private FactRecorded record(RecordFact c, Acting by, RegisterFacts known) {
    FactRecorded stated = stated(c);
    RegisterFact fact = c.fact();
    Refuse.unless(seatsFor(stated.register()).contains(by.seat()), SEAT_MAY_NOT, by.seat());
    Refuse.when(known.find(fact.id()).isPresent(), REGISTER_FACT_EXISTS);
    Refuse.when(
        !mayBeAnnounced(stated) && fact.validFrom().isAfter(by.day()),
        REGISTER_DAY_IN_FUTURE,
        fact.validFrom());
    Refuse.when(fact.validUntil().isPresent() && !mayRunOut(stated), REGISTER_END_NOT_FOR_THIS);
    Refuse.when(
        fact.validUntil().filter(until -> until.isBefore(fact.validFrom())).isPresent(),
        REGISTER_DATES_BACKWARDS);
    Refuse.when(
        fact.sources().isEmpty() && !WITHOUT_SOURCE.contains(fact.grade()),
        REGISTER_SOURCE_MISSING,
        fact.grade());
    for (SourceKey key : fact.sources()) {
      Refuse.unless(sources.has(key), REGISTER_SOURCE_UNKNOWN, key);
    }
    Refuse.when(
        known.standing().stream().anyMatch(other -> sameDay(stated, other)),
        REGISTER_DAY_TAKEN,
        fact.validFrom());
    coherent(known.and(stated));
    return stated;
  }

  /** What is signed, found or fought has happened; what is agreed or resolved may lie ahead. */
  private static boolean mayBeAnnounced(FactRecorded stated) {
    return switch (stated) {
      case AgreementEnteredIntoForce _,
          AgreementDenounced _,
          EmbargoListed _,
          EmbargoLifted _,
          PartnerStatusChanged _ ->
          true;
      case AgreementSigned _, ConflictStatusChanged _, AggressionFound _, PartyToConflictFound _ ->
          false;
    };
  }

  /** An agreement and a lifting end by a fact of their own. */
  private static boolean mayRunOut(FactRecorded stated) {
    return switch (stated) {
      case AgreementSigned _, AgreementEnteredIntoForce _, AgreementDenounced _, EmbargoLifted _ ->
          false;
      case EmbargoListed _,
          ConflictStatusChanged _,
          AggressionFound _,
          PartyToConflictFound _,
          PartnerStatusChanged _ ->
          true;
    };
  }

  /** Two answers to one question from one day on: the first has to be corrected. */
  private static boolean sameDay(FactRecorded one, FactRecorded other) {
    return one.fact().validFrom().equals(other.fact().validFrom())
        && question(one).equals(question(other));
  }

  private static List<Object> question(FactRecorded fact) {
    return switch (fact) {
      case EmbargoListed e -> List.of(e.register(), e.scope());
      case EmbargoLifted e -> List.of(e.register(), e.scope());
      case AgreementSigned _, AgreementEnteredIntoForce _, AgreementDenounced _ ->
          List.of(fact.getClass());
      case ConflictStatusChanged _,
          AggressionFound _,
          PartyToConflictFound _,
          PartnerStatusChanged _ ->
          List.of(fact.register());
    };
  }

  /** What enters into force was signed, what ends was there, what is lifted was listed. */
  private static void coherent(RegisterFacts known) {
    for (FactRecorded fact : known.standing()) {
      switch (fact) {
        case AgreementEnteredIntoForce e ->
            Refuse.unless(
                before(AgreementSigned.class, e, known),
                AGREEMENT_NOT_SIGNED,
                e.fact().validFrom());
        case AgreementDenounced e ->
            Refuse.unless(
                before(AgreementSigned.class, e, known), AGREEMENT_NOT_THERE, e.fact().validFrom());
        case EmbargoLifted e ->
            Refuse.unless(listedBefore(e, known), EMBARGO_NOT_LISTED, e.fact().validFrom());
        case AgreementSigned _,
            EmbargoListed _,
            ConflictStatusChanged _,
            AggressionFound _,
            PartyToConflictFound _,
            PartnerStatusChanged _ -> {
          // Rests on nothing else.
        }
      }
    }
  }

  private static boolean before(
      Class<? extends FactRecorded> needed, FactRecorded fact, RegisterFacts known) {
    return known.standing().stream()
        .filter(needed::isInstance)
        .anyMatch(f -> !f.fact().validFrom().isAfter(fact.fact().validFrom()));
  }

  private static boolean listedBefore(EmbargoLifted lifted, RegisterFacts known) {
    return known.standing().stream()
        .anyMatch(
            f ->
                f instanceof EmbargoListed listed
                    && listed.scope() == lifted.scope()
                    && listed.fact().validFrom().isBefore(lifted.fact().validFrom()));
  }

  private static FactRecorded stated(RecordFact command) {
    return stated(command, command.fact());
  }

  private static FactRecorded stated(RecordFact command, RegisterFact fact) {
    return switch (command) {
      case RecordAgreementSigned c ->
          new AgreementSigned(fact, c.instrument(), c.charterClauseRef());
      case RecordAgreementInForce _ -> new AgreementEnteredIntoForce(fact);
      case RecordAgreementDenounced _ -> new AgreementDenounced(fact);
      case RecordEmbargoListed c -> new EmbargoListed(fact, c.scope());
      case RecordEmbargoLifted c -> new EmbargoLifted(fact, c.scope());
      case RecordConflictStatus c -> new ConflictStatusChanged(fact, c.status());
      case RecordAggression c -> new AggressionFound(fact, c.victim());
      case RecordPartyToConflict c -> new PartyToConflictFound(fact, c.party());
      case RecordPartnerStatus c -> new PartnerStatusChanged(fact, c.partner());
    };
  }
}
