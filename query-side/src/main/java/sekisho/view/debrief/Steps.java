package sekisho.view.debrief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sekisho.message.AccessEvent;
import sekisho.message.AttemptEvent.AttemptRefused;
import sekisho.message.CaseEvent;
import sekisho.message.CaseId;
import sekisho.message.Event;
import sekisho.message.ExerciseEvent;
import sekisho.message.ExerciseId;
import sekisho.message.RegisterEvent;
import sekisho.message.Seat;
import sekisho.message.SeatId;
import sekisho.message.TextRef;
import sekisho.message.scenario.Place;
import sekisho.message.scenario.Scenario;
import sekisho.view.casefile.Recorded;
import sekisho.view.casefile.Told;
import sekisho.view.casefile.Value;
import sekisho.view.exercise.ExerciseRecord;

/** Tells the records of an exercise as steps. */
final class Steps {
  private final Map<String, String> cases = new HashMap<>();
  private final Map<Seat, SeatId> places = new HashMap<>();

  Steps(ExerciseId exercise, Scenario scenario) {
    scenario
        .cases()
        .forEach(c -> cases.put(CaseId.inExercise(exercise, c.id()).toString(), c.id()));
    for (Place place : scenario.places()) {
      place.seats().forEach(seat -> places.put(seat, place.id()));
    }
  }

  /** The name of a case in the scenario; that of a case opened in play is its id. */
  String scenarioCase(String stream) {
    return cases.getOrDefault(stream, stream);
  }

  Step of(ExerciseRecord r) {
    return switch (r.event()) {
      case CaseEvent _ -> caseStep(r);
      case ExerciseEvent e -> Telling.of(e).step(this, r);
      case RegisterEvent e -> Telling.at(StepKind.WORLD).about(e.country().code()).step(this, r);
      case AttemptRefused e ->
          Telling.at(StepKind.REFUSED)
              .about(e.command())
              .in(e.caseId())
              .with("ground", new Value.Member(e.ground()))
              .step(this, r);
      case AccessEvent.CaseRead e ->
          Telling.at(StepKind.READ).in(Optional.of(e.caseId())).step(this, r);
      case AccessEvent.DocumentOpened e ->
          Telling.at(StepKind.READ).in(Optional.of(e.caseId())).step(this, r);
      case AccessEvent _ -> Telling.at(StepKind.READ).step(this, r);
      case Event _ -> Telling.at(StepKind.AFTERWARDS).step(this, r);
    };
  }

  private Step caseStep(ExerciseRecord r) {
    Recorded recorded = CaseRecords.recorded(r);
    Told told = Told.of(recorded);
    StepKind kind = StepKind.valueOf(told.mark().name());
    return new Step(
        r.number(),
        r.by().at(),
        r.at(),
        kind,
        told.type(),
        r.by().seat(),
        place(r),
        r.player(),
        r.automated(),
        r.inherited(),
        Optional.of(scenarioCase(r.stream())),
        Optional.empty(),
        Set.of(),
        told.why(),
        told.details(),
        told.internal(),
        r.entryHash());
  }

  private Optional<SeatId> place(ExerciseRecord r) {
    return Optional.ofNullable(places.get(r.by().seat()));
  }

  /** A step under way. */
  static final class Telling {
    private final StepKind kind;
    private Optional<SeatId> place = Optional.empty();
    private Optional<String> scenarioCase = Optional.empty();
    private Optional<String> about = Optional.empty();
    private Set<SeatId> to = Set.of();
    private Optional<TextRef> text = Optional.empty();
    private final List<Told.Detail> details = new ArrayList<>();

    private Telling(StepKind kind) {
      this.kind = kind;
    }

    static Telling at(StepKind kind) {
      return new Telling(kind);
    }

    static Telling of(ExerciseEvent event) {
      return TellingOfPlay.of(event);
    }

    Telling from(SeatId acting) {
      place = Optional.of(acting);
      return this;
    }

    Telling in(Optional<CaseId> caseId) {
      scenarioCase = caseId.map(CaseId::toString);
      return this;
    }

    Telling about(Object what) {
      about = Optional.of(what.toString());
      return this;
    }

    Telling to(Set<SeatId> reached) {
      to = reached;
      return this;
    }

    Telling saying(TextRef words) {
      text = Optional.of(words);
      return this;
    }

    Telling saying(Optional<TextRef> words) {
      text = words;
      return this;
    }

    Telling with(String label, Value value) {
      details.add(new Told.Detail(label, value));
      return this;
    }

    Step step(Steps steps, ExerciseRecord r) {
      return new Step(
          r.number(),
          r.by().at(),
          r.at(),
          kind,
          r.event().getClass().getSimpleName(),
          r.by().seat(),
          place.or(() -> steps.place(r)),
          r.player(),
          r.automated(),
          r.inherited(),
          scenarioCase.map(steps::scenarioCase),
          about,
          to,
          text,
          details,
          false,
          r.entryHash());
    }
  }
}
