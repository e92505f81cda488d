package sekisho.view.debrief;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import sekisho.message.CaseEvent;
import sekisho.message.CaseId;
import sekisho.message.ClockAnchor;
import sekisho.message.ExerciseEvent;
import sekisho.message.ExerciseId;
import sekisho.message.ExerciseOrigin;
import sekisho.message.PersonId;
import sekisho.message.Seat;
import sekisho.message.SeatId;
import sekisho.message.TextRef;
import sekisho.message.scenario.Place;
import sekisho.message.scenario.Scenario;
import sekisho.view.casefile.CaseFile;
import sekisho.view.casefile.Recorded;
import sekisho.view.exercise.ExerciseRecord;

/**
 * A whole exercise to look back on: its steps, and how it stood at each of them, as the control
 * desk or as one place saw it. A fold of its records and of its scenario, and of nothing else.
 *
 * @param records all of them, in their order; at least one
 */
public record Playback(ExerciseId exercise, Scenario scenario, List<ExerciseRecord> records) {
  /** What a place writes for itself or to the control desk alone. */
  private static final Set<String> OWN_PAPERS = Set.of("DecisionNoteRecorded", "ItemAnswered");

  public Playback {
    records = List.copyOf(records);
    if (records.isEmpty()) {
      throw new IllegalArgumentException("An exercise has at least one record");
    }
  }

  /** The exercise up to one of its records, as if nothing had come after it. */
  public Playback upTo(long n) {
    return new Playback(exercise, scenario, records.subList(0, (int) checked(n)));
  }

  /** The number of the last record. */
  public long head() {
    return records.size();
  }

  /** All steps, in their order. */
  public List<Step> steps() {
    Steps steps = new Steps(exercise, scenario);
    return records.stream().map(steps::of).toList();
  }

  /** The exercise time at which play begins. */
  public Instant epoch() {
    return scenario.calendar().epoch();
  }

  /** The record by which play began; empty when it never did. */
  public Optional<ExerciseRecord> started() {
    return records.stream()
        .filter(r -> r.event() instanceof ExerciseEvent.ExerciseStarted)
        .findFirst();
  }

  /** The record by which play ended, as planned or broken off. */
  public Optional<ExerciseRecord> ended() {
    return records.stream().filter(Playback::ends).findFirst();
  }

  /** The fact by which it was prepared. */
  public ExerciseEvent.ExerciseCreated created() {
    return records.stream()
        .map(ExerciseRecord::event)
        .filter(ExerciseEvent.ExerciseCreated.class::isInstance)
        .map(ExerciseEvent.ExerciseCreated.class::cast)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("An exercise begins with its preparation"));
  }

  /** How the trainer calls it. */
  public TextRef name() {
    return created().name();
  }

  /** From what it branched off. */
  public Optional<ExerciseOrigin> origin() {
    return created().origin();
  }

  /**
   * Whether another exercise may branch off at a record: play had begun by then and was not over,
   * and no act was half recorded.
   */
  public boolean mayForkAt(long n) {
    boolean begun = started().filter(r -> r.number() <= n).isPresent();
    boolean over = ended().filter(r -> r.number() <= n).isPresent();
    return begun && !over && actEnds(n);
  }

  /** Whether a record is the last one of its act. */
  private boolean actEnds(long n) {
    return n == head()
        || !records.get((int) n).command().equals(records.get((int) n - 1).command());
  }

  /** What the exercise stood at, with everything that the control desk sees. */
  public Moment at(long n) {
    return moment(n, Optional.empty(), _ -> true);
  }

  /** What one place could see then. */
  public Moment at(long n, Place place) {
    return moment(n, Optional.of(place), _ -> true);
  }

  /**
   * What one place, or the control desk, could see then of one case of the scenario; other cases
   * are left out.
   */
  Moment ofCase(long n, Optional<Place> place, String scenarioCase) {
    return moment(n, place, scenarioCase::equals);
  }

  /** Whether a place could learn of a step when it happened. */
  public static boolean sees(Place place, Step step) {
    return switch (step.kind()) {
      case DECISION, FILING, QUERY, SYSTEM ->
          OWN_PAPERS.contains(step.type())
              ? step.place().equals(Optional.of(place.id()))
              : !step.internal() || !applicantOnly(place);
      case INJECT -> step.to().contains(place.id());
      case READ, REFUSED -> step.place().equals(Optional.of(place.id()));
      case WORLD, CLOCK, PLACE -> true;
      case EXPECTED, AFTERWARDS -> false;
    };
  }

  private static boolean applicantOnly(Place place) {
    return place.seats().equals(Set.of(Seat.APPLICANT));
  }

  private long checked(long n) {
    if (n < 1 || n > records.size()) {
      throw new IllegalArgumentException("Record 1 to " + records.size() + ", not " + n);
    }
    return n;
  }

  private Moment moment(long n, Optional<Place> place, Predicate<String> wanted) {
    List<ExerciseRecord> then = records.subList(0, (int) checked(n));
    return new Moment(
        n,
        then.getLast().by().at(),
        clock(then),
        then.stream().anyMatch(Playback::ends),
        cases(n, place, wanted),
        Letters.of(scenario, then).stream()
            .filter(letter -> place.map(p -> letter.to().contains(p.id())).orElse(true))
            .toList());
  }

  private static Optional<ClockAnchor> clock(List<ExerciseRecord> then) {
    return then.reversed().stream()
        .filter(r -> r.event() instanceof ExerciseEvent.ClockFact)
        .map(r -> ((ExerciseEvent.ClockFact) r.event()).anchor())
        .findFirst();
  }

  private static boolean ends(ExerciseRecord r) {
    return r.event() instanceof ExerciseEvent.ExerciseEnded
        || r.event() instanceof ExerciseEvent.ExerciseAborted;
  }

  /** All cases are gone through once: an exercise may have hundreds. */
  private List<Moment.CaseThen> cases(long n, Optional<Place> place, Predicate<String> wanted) {
    Steps steps = new Steps(exercise, scenario);
    Map<String, List<Recorded>> whole = new LinkedHashMap<>();
    Map<String, Long> known = new HashMap<>();
    scenario
        .cases()
        .forEach(c -> whole.put(CaseId.inExercise(exercise, c.id()).toString(), new ArrayList<>()));
    for (ExerciseRecord r : records) {
      if (r.event() instanceof CaseEvent && wanted.test(steps.scenarioCase(r.stream()))) {
        whole.computeIfAbsent(r.stream(), _ -> new ArrayList<>()).add(CaseRecords.recorded(r));
        if (r.number() <= n) {
          known.merge(r.stream(), 1L, Long::sum);
        }
      }
    }
    List<Moment.CaseThen> cases = new ArrayList<>();
    whole.forEach(
        (stream, all) -> {
          if (known.containsKey(stream)) {
            CaseFile file = CaseFile.at(all, known.get(stream));
            if (place.map(p -> seesCase(p, file)).orElse(true)) {
              cases.add(new Moment.CaseThen(steps.scenarioCase(stream), file));
            }
          }
        });
    return cases;
  }

  /** A draft is its applicant's own paper until it is submitted. */
  private static boolean seesCase(Place place, CaseFile file) {
    return file.submittedBefore() || place.seats().contains(Seat.APPLICANT);
  }

  /** The places in which a person sat, in their order. */
  public List<SeatId> placesOf(PersonId player) {
    return records.stream()
        .map(ExerciseRecord::event)
        .filter(ExerciseEvent.PlaceAssigned.class::isInstance)
        .map(ExerciseEvent.PlaceAssigned.class::cast)
        .filter(assigned -> assigned.player().equals(player))
        .map(ExerciseEvent.PlaceAssigned::place)
        .toList();
  }

  /** The place of the scenario with this id. */
  public Optional<Place> place(SeatId id) {
    return scenario.place(id);
  }
}
