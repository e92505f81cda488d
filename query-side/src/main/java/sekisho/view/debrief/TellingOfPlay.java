package sekisho.view.debrief;

import static sekisho.view.debrief.Steps.Telling.at;

import sekisho.message.ExerciseEvent;
import sekisho.message.ExpectationOutcome;
import sekisho.view.casefile.Value;

/** What the facts of an exercise beside its cases say. */
final class TellingOfPlay {
  private TellingOfPlay() {}

  static Steps.Telling of(ExerciseEvent event) {
    return switch (event) {
      case ExerciseEvent.ExerciseCreated e -> at(StepKind.PLACE).saying(e.name());
      case ExerciseEvent.PlaceAssigned e ->
          at(StepKind.PLACE).from(e.place()).with("player", new Value.Person(e.player()));
      case ExerciseEvent.PlaceReleased e -> at(StepKind.PLACE).from(e.place());
      case ExerciseEvent.PlaceAutomated e ->
          at(StepKind.PLACE).from(e.place()).with("automation", new Value.Member(e.mode()));
      case ExerciseEvent.ExerciseAborted e -> at(StepKind.CLOCK).saying(e.reason());
      case ExerciseEvent.MoveAdvanced e ->
          at(StepKind.CLOCK).with("move", new Value.Code(Integer.toString(e.move())));
      case ExerciseEvent.ClockFact e ->
          at(StepKind.CLOCK).with("rate", new Value.Code(Integer.toString(e.anchor().rate())));
      case ExerciseEvent.InjectDelivered e ->
          at(StepKind.INJECT).about(e.inject()).to(e.to()).saying(e.amendedText());
      case ExerciseEvent.InjectSkipped e ->
          at(StepKind.INJECT).about(e.inject()).saying(e.reason());
      case ExerciseEvent.InjectRuledOut e -> at(StepKind.INJECT).about(e.inject());
      case ExerciseEvent.InjectAmended e -> at(StepKind.INJECT).about(e.inject()).saying(e.text());
      case ExerciseEvent.InjectRecalled e ->
          at(StepKind.INJECT).about(e.inject()).saying(e.reason());
      case ExerciseEvent.AdHocInjectDelivered e ->
          at(StepKind.INJECT).about(e.inject().id()).to(e.inject().to()).saying(e.inject().text());
      case ExerciseEvent.ItemOpened e -> at(StepKind.READ).from(e.place()).about(e.inject());
      case ExerciseEvent.ItemAnswered e ->
          at(StepKind.FILING).from(e.place()).about(e.inject()).saying(e.text());
      case ExerciseEvent.DecisionNoteRecorded e ->
          at(StepKind.FILING).from(e.place()).in(e.caseId()).saying(e.text());
      case ExerciseEvent.ObservationAdded e ->
          at(StepKind.EXPECTED)
              .saying(e.text())
              .with("record", new Value.Code(Long.toString(e.record())));
      case ExerciseEvent.ExpectationSettled e -> settled(e);
    };
  }

  private static Steps.Telling settled(ExerciseEvent.ExpectationSettled e) {
    Steps.Telling telling = at(StepKind.EXPECTED).about(e.expectation());
    return switch (e.outcome()) {
      case ExpectationOutcome.Met met ->
          telling.with("met", new Value.YesNo(true)).with("evidence", Value.codes(met.records()));
      case ExpectationOutcome.Missed missed ->
          telling
              .with("met", new Value.YesNo(false))
              .with("searched", new Value.Code(missed.fromRecord() + "-" + missed.toRecord()));
      case ExpectationOutcome.NotApplicable _ -> telling.with("applicable", new Value.YesNo(false));
    };
  }
}
