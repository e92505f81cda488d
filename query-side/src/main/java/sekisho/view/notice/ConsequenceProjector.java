package sekisho.view.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.messaging.annotation.SourceId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sekisho.message.AftercareEvent.CaseSuspended;
import sekisho.message.AftercareEvent.ReexaminationAsked;
import sekisho.message.CaseEvent;
import sekisho.message.CaseId;
import sekisho.message.CausingRecord;
import sekisho.message.Consequence;
import sekisho.message.Country;
import sekisho.message.PolicyEvent;
import sekisho.message.PolicyEvent.PolicyVersionAdopted;
import sekisho.message.RegisterEvent;
import sekisho.message.RegisterEvent.FactRecorded;
import sekisho.message.RegisterEvent.RegisterFactCorrected;
import sekisho.message.ReopenTrigger;
import sekisho.message.Seat;
import sekisho.message.SubmissionEvent.CaseAmended;
import sekisho.view.venue.Venue;

/**
 * Keeps, for each case, what a fact outside it may do to it, and the facts that may. The order in
 * which a case and a fact arrive here does not matter: each looks for the other.
 */
@Component
class ConsequenceProjector {
  private final TouchableRows cases;
  private final LastStandings standings;
  private final CauseRows causes;
  private final ConsequenceRows consequences;

  ConsequenceProjector(TouchableRows cases, CauseRows causes, ConsequenceRows consequences) {
    this.cases = cases;
    this.standings = new LastStandings(cases);
    this.causes = causes;
    this.consequences = consequences;
  }

  /** A case that changes is held against the facts that count for it. */
  @EventHandler
  void on(
      CaseEvent event,
      @SourceId String stream,
      @SequenceNumber long sequence,
      @MetaDataValue(value = "at", required = true) String wall,
      @MetaDataValue("exerciseTime") @Nullable String exerciseTime) {
    Instant at = at(wall, exerciseTime);
    CaseId caseId = new CaseId(UUID.fromString(stream));
    long record = sequence + 1;
    Optional<TouchableRows.Row> row = standings.before(caseId, record);
    if (row.filter(r -> r.lastRecord() >= record).isPresent()) {
      return;
    }
    TouchableCase before = row.map(TouchableRows.Row::standing).orElse(TouchableCase.NEW);
    TouchableCase after = before.after(event, record, at);
    if (row.isEmpty() || !after.equals(before)) {
      cases.put(caseId, after, record);
    }
    standings.remember(caseId, after, record);
    dealtWith(event, caseId, record, at, after);
    if (event instanceof CaseAmended amended) {
      consequences.goesTo(caseId, amended.destination().country());
    }
    if (!after.equals(before)) {
      after.submittedAt().ifPresent(submitted -> hold(caseId, after, submitted));
    }
  }

  private void hold(CaseId caseId, TouchableCase standing, Instant submitted) {
    causes
        .countingFor(caseId, standing.country(), submitted)
        .forEach(
            cause ->
                consequences.found(
                    cause.record(), caseId, Consequence.of(cause.trigger(), standing.standing())));
  }

  private void dealtWith(
      CaseEvent event, CaseId caseId, long record, Instant at, TouchableCase standing) {
    if (event instanceof CaseSuspended suspended) {
      suspended
          .cause()
          .ifPresent(cause -> consequences.done(cause, caseId, Consequence.SUSPEND, record, at));
    } else if (event instanceof ReexaminationAsked asked) {
      Consequence what =
          standing.stage().confirmed() ? Consequence.LOOK_AGAIN : Consequence.EVALUATE_AGAIN;
      consequences.done(asked.cause(), caseId, what, record, at);
    }
  }

  /**
   * What the product itself wrote into a register is what was known before, and no news. In an
   * exercise it writes what an inject brings.
   */
  @EventHandler
  void on(
      RegisterEvent event,
      @SourceId String stream,
      @SequenceNumber long sequence,
      @MetaDataValue(value = "seat", required = true) String seat,
      @MetaDataValue(value = "at", required = true) String wall,
      @MetaDataValue("exerciseTime") @Nullable String exerciseTime,
      @MetaDataValue(value = "day", required = true) String day) {
    if (event instanceof RegisterFactCorrected corrected) {
      causes.correct(stream, corrected.corrected(), corrected.replacement());
    } else if (event instanceof FactRecorded fact
        && (Seat.valueOf(seat) != Seat.SYSTEM || Venue.exercise().isPresent())) {
      Cause.trigger(event)
          .filter(
              trigger -> !causes.continued(stream, fact.fact().id(), trigger, LocalDate.parse(day)))
          .ifPresent(
              trigger ->
                  causes.put(
                      cause(
                          new CausingRecord(stream, sequence + 1),
                          trigger,
                          fact.fact().id().toString(),
                          Optional.of(fact.country()),
                          at(wall, exerciseTime),
                          fact.fact().validFrom())));
    }
  }

  @EventHandler
  void on(
      PolicyEvent event,
      @SourceId String stream,
      @SequenceNumber long sequence,
      @MetaDataValue(value = "seat", required = true) String seat,
      @MetaDataValue(value = "at", required = true) String at) {
    if (event instanceof PolicyVersionAdopted adopted && Seat.valueOf(seat) != Seat.SYSTEM) {
      Cause.trigger(event)
          .ifPresent(
              trigger ->
                  causes.put(
                      cause(
                          new CausingRecord(stream, sequence + 1),
                          trigger,
                          adopted.version().value(),
                          Optional.empty(),
                          Instant.parse(at),
                          adopted.effectiveFrom())));
    }
  }

  /** Within an exercise what came first is told by its own clock. */
  private static Instant at(String wall, @Nullable String exerciseTime) {
    return Instant.parse(exerciseTime == null ? wall : exerciseTime);
  }

  private static Cause cause(
      CausingRecord record,
      ReopenTrigger trigger,
      String what,
      Optional<Country> country,
      Instant at,
      LocalDate validFrom) {
    return new Cause(
        record, trigger, what, country, Optional.empty(), at, validFrom, Optional.empty(), false);
  }

  @ResetHandler
  void reset() {
    standings.forget();
    consequences.clear();
    causes.clear();
    cases.clear();
  }
}
