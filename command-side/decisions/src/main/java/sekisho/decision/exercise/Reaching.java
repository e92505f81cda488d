package sekisho.decision.exercise;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import sekisho.message.AftercareEvent.CaseSuspended;
import sekisho.message.AftercareEvent.ReexaminationAsked;
import sekisho.message.CaseId;
import sekisho.message.CausingRecord;
import sekisho.message.Country;
import sekisho.message.Destination;
import sekisho.message.Event;
import sekisho.message.RegisterEvent.FactRecorded;
import sekisho.message.RegisterEvent.RegisterFactCorrected;
import sekisho.message.RegisterFactId;
import sekisho.message.ReopenTrigger;
import sekisho.message.Seat;
import sekisho.message.SubmissionEvent.CaseAmended;
import sekisho.message.SubmissionEvent.CaseSubmitted;
import sekisho.message.SubmissionEvent.DestinationDescribed;
import sekisho.message.play.Play;
import sekisho.message.play.Played;
import sekisho.message.scenario.ScenarioCase;

/**
 * Which cases of an exercise a fact in its registers may touch (I-17, I-18). In an exercise they
 * are asked at once, before anybody acts again, so that a clock that runs fast or jumps lets nobody
 * decide between an outbreak and its consequence. What it means for the case, the case decides.
 */
final class Reaching {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  private final Play play;

  Reaching(Play play) {
    this.play = play;
  }

  /**
   * The cases that have to be asked.
   *
   * @param last the exercise time of the last record
   */
  List<Step> due(Instant now, Instant last) {
    List<Step> steps = new ArrayList<>();
    for (Played record : play.records()) {
      if (record.event() instanceof FactRecorded fact && counts(record, fact, now)) {
        ReopenTrigger.setOffBy(fact)
            .ifPresent(
                trigger ->
                    play.scenario()
                        .cases()
                        .forEach(one -> reach(one, record, fact, trigger, last, steps)));
      }
    }
    return List.copyOf(steps);
  }

  /** What was known from the start is no news, nor is what only says better what was known. */
  private boolean counts(Played record, FactRecorded fact, Instant now) {
    boolean corrected = correction(c -> c.corrected().equals(fact.fact().id())).isPresent();
    return record.seat() != Seat.SYSTEM
        && !fact.fact().validFrom().isAfter(LocalDate.ofInstant(now, JAPAN))
        && !corrected
        && !continues(fact);
  }

  private boolean continues(FactRecorded fact) {
    return correction(c -> c.replacement().equals(Optional.of(fact.fact().id())))
        .flatMap(c -> recorded(c.corrected()))
        .flatMap(ReopenTrigger::setOffBy)
        .filter(trigger -> Optional.of(trigger).equals(ReopenTrigger.setOffBy(fact)))
        .isPresent();
  }

  private Optional<RegisterFactCorrected> correction(Predicate<RegisterFactCorrected> is) {
    return play.of(RegisterFactCorrected.class).stream()
        .map(record -> (RegisterFactCorrected) record.event())
        .filter(is)
        .findFirst();
  }

  private Optional<FactRecorded> recorded(RegisterFactId id) {
    return play.records().stream()
        .map(Played::event)
        .filter(FactRecorded.class::isInstance)
        .map(FactRecorded.class::cast)
        .filter(fact -> fact.fact().id().equals(id))
        .findFirst();
  }

  private void reach(
      ScenarioCase one,
      Played cause,
      FactRecorded fact,
      ReopenTrigger trigger,
      Instant last,
      List<Step> steps) {
    CaseId caseId = CaseId.inExercise(play.exercise(), one.id());
    String stream = caseId.toString();
    List<Played> records =
        play.records().stream().filter(record -> record.stream().equals(stream)).toList();
    var by = new CausingRecord(cause.stream(), numberInStream(cause));
    boolean submittedBefore =
        records.stream()
            .anyMatch(r -> r.event() instanceof CaseSubmitted && r.number() < cause.number());
    if (submittedBefore
        && destination(records).equals(Optional.of(fact.country()))
        && records.stream().noneMatch(r -> dealsWith(r.event(), by))) {
      steps.add(new Step.Reach(caseId, trigger, by, records.size(), last));
    }
  }

  private long numberInStream(Played record) {
    return play.records().stream()
        .filter(r -> r.stream().equals(record.stream()) && r.number() <= record.number())
        .count();
  }

  private static Optional<Country> destination(List<Played> records) {
    return records.stream()
        .map(Played::event)
        .flatMap(event -> destination(event).stream())
        .reduce((_, later) -> later)
        .map(destination -> destination.country());
  }

  private static Optional<Destination> destination(Event event) {
    if (event instanceof DestinationDescribed described) {
      return Optional.of(described.destination());
    }
    return event instanceof CaseAmended amended
        ? Optional.of(amended.destination())
        : Optional.empty();
  }

  private static boolean dealsWith(Event event, CausingRecord cause) {
    return (event instanceof ReexaminationAsked asked && asked.cause().equals(cause))
        || (event instanceof CaseSuspended suspended
            && suspended.cause().equals(Optional.of(cause)));
  }
}
