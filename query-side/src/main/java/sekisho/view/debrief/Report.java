package sekisho.view.debrief;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sekisho.message.AutomationMode;
import sekisho.message.ExerciseEvent;
import sekisho.message.ExerciseId;
import sekisho.message.PersonId;
import sekisho.message.PolicyVersionId;
import sekisho.message.ScenarioVersion;
import sekisho.message.ScreeningEvent.RulesEvaluated;
import sekisho.message.SeatId;
import sekisho.message.TextRef;
import sekisho.message.scenario.Place;
import sekisho.view.debrief.Moment.Letter;
import sekisho.view.exercise.ExerciseRecord;

/**
 * An after-action report (事後検証報告書): what the record of an exercise says by itself, beside what
 * people wrote. A fold of the records up to one of them, and of nothing else; so whoever holds the
 * records can make it again.
 *
 * @param playback the exercise up to the record on which the report rests
 * @param file the debrief, with what people wrote
 */
public record Report(Playback playback, DebriefFile file) {
  /**
   * What the exercise was.
   *
   * @param started the moment on the wall at which play began
   * @param exerciseEnd the exercise time at which it ended
   */
  public record Overview(
      ExerciseId exercise,
      ScenarioVersion scenario,
      TextRef name,
      Optional<String> runGroup,
      Optional<Instant> started,
      Optional<Instant> ended,
      Instant epoch,
      Instant exerciseEnd,
      boolean aborted,
      Set<PolicyVersionId> policies,
      List<Seated> places,
      long delivered,
      long decisions,
      long refused) {}

  /** Who sat in a place, in the order in which they came. */
  public record Seated(Place place, List<PersonId> players, Optional<AutomationMode> automation) {}

  /**
   * A decision and what the place that took it had before it.
   *
   * @param opened the items of its inbox that it had opened by then
   * @param unopened those that lay there unread
   * @param caseRecords how many records the case had
   */
  public record Taken(
      Decision decision, List<Letter> opened, List<Letter> unopened, long caseRecords) {}

  /** The report on the records up to one of them. */
  public static Report of(Playback whole, long record) {
    return new Report(whole.upTo(record), DebriefFile.of(whole.records()));
  }

  /** The number of the last record on which it rests. */
  public long record() {
    return playback.head();
  }

  public Overview overview() {
    ExerciseEvent.ExerciseCreated created = playback.created();
    List<Step> steps = playback.steps();
    return new Overview(
        playback.exercise(),
        created.scenario(),
        created.name(),
        created.runGroup(),
        playback.started().map(ExerciseRecord::at),
        playback.ended().map(ExerciseRecord::at),
        playback.epoch(),
        playback.ended().map(r -> r.by().at()).orElseGet(() -> steps.getLast().time()),
        playback
            .ended()
            .filter(r -> r.event() instanceof ExerciseEvent.ExerciseAborted)
            .isPresent(),
        policies(),
        seated(),
        playback.at(record()).letters().size(),
        steps.stream().filter(Report::played).filter(Step::decision).count(),
        steps.stream().filter(s -> s.kind() == StepKind.REFUSED).count());
  }

  /** What was done in play: injects, and what the places did. */
  public List<Step> timeline() {
    return playback.steps().stream()
        .filter(
            step ->
                switch (step.kind()) {
                  case DECISION, FILING, QUERY -> played(step);
                  case INJECT, WORLD, EXPECTED -> true;
                  case CLOCK -> !step.type().equals("ClockRateChanged");
                  case SYSTEM, READ, PLACE, REFUSED, AFTERWARDS -> false;
                })
        .toList();
  }

  /** The decisions of players, each with what lay before them. */
  public List<Taken> decisions() {
    List<Taken> taken = new ArrayList<>();
    for (Decision decision : Alignment.decisions(playback.steps())) {
      if (played(decision.step())) {
        taken.add(taken(decision));
      }
    }
    return taken;
  }

  /** The scores, when the exercise was scored. */
  public ScoreLines scores() {
    return ScoreLines.of(playback.scenario(), playback.records());
  }

  /** How far each objective was reached. */
  public List<ObjectiveResult> objectives() {
    ScoreLines scores = scores();
    return playback.scenario().objectives().stream()
        .map(o -> ObjectiveResult.of(o, scores, playback.scenario().scoring()))
        .toList();
  }

  /** Every record on which it rests. */
  public List<Step> annex() {
    return playback.steps();
  }

  private Taken taken(Decision decision) {
    long before = Math.max(1, decision.step().number() - 1);
    Moment then =
        playback.ofCase(
            before,
            decision.step().place().flatMap(playback::place),
            decision.key().scenarioCase());
    Optional<SeatId> place = decision.step().place();
    List<Letter> unopened = place.map(then::unopened).orElse(List.of());
    return new Taken(
        decision,
        then.letters().stream().filter(letter -> !unopened.contains(letter)).toList(),
        unopened,
        then.cases().stream().mapToLong(c -> c.file().at()).findFirst().orElse(0));
  }

  /** By a person at play: not by a counterpart, and not before the start. */
  private static boolean played(Step step) {
    return step.player().isPresent() && !step.automated();
  }

  private Set<PolicyVersionId> policies() {
    Set<PolicyVersionId> versions = new LinkedHashSet<>();
    for (ExerciseRecord r : playback.records()) {
      if (r.event() instanceof RulesEvaluated evaluated) {
        versions.add(evaluated.evaluation().version());
      }
    }
    return versions;
  }

  private List<Seated> seated() {
    Map<SeatId, Set<PersonId>> players = new LinkedHashMap<>();
    Map<SeatId, AutomationMode> automated = new LinkedHashMap<>();
    for (ExerciseRecord r : playback.records()) {
      if (r.event() instanceof ExerciseEvent.PlaceAssigned e) {
        players.computeIfAbsent(e.place(), _ -> new LinkedHashSet<>()).add(e.player());
        automated.remove(e.place());
      } else if (r.event() instanceof ExerciseEvent.PlaceAutomated e) {
        automated.put(e.place(), e.mode());
      }
    }
    return playback.scenario().places().stream()
        .map(
            place ->
                new Seated(
                    place,
                    List.copyOf(players.getOrDefault(place.id(), Set.of())),
                    Optional.ofNullable(automated.get(place.id()))))
        .toList();
  }
}
