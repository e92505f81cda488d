package sekisho.message.scenario;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import sekisho.message.Bilingual;
import sekisho.message.SeatId;

/**
 * One version of a scenario (シナリオ), as its file says it; format 1.
 *
 * @param id such as {@code radar-routine}
 * @param version such as {@code 1.2.0}
 * @param brief what every player is told before the start
 * @param controllerNotes what the trainer alone is told
 * @param length the exercise time from the start to the planned end
 * @param playMinutes how long it takes people, about, in real minutes
 * @param seed from which the delays of the automated counterparts follow
 */
public record Scenario(
    String id,
    String version,
    Bilingual title,
    Bilingual brief,
    Bilingual controllerNotes,
    List<String> authors,
    PolicyChoice policy,
    ExerciseCalendar calendar,
    ClockPlan clock,
    Duration length,
    int playMinutes,
    long seed,
    boolean separationByPerson,
    World world,
    List<ScenarioCase> cases,
    List<Place> places,
    List<Inject> injects,
    List<Expectation> expectations,
    List<Objective> objectives,
    List<Criterion> rubric,
    List<Reference> reference,
    ScoringPlan scoring,
    List<Bilingual> hotwash,
    List<Bot> bots,
    List<GoldenPlay> golden) {
  public Scenario {
    authors = List.copyOf(authors);
    cases = List.copyOf(cases);
    places = List.copyOf(places);
    injects = List.copyOf(injects);
    expectations = List.copyOf(expectations);
    objectives = List.copyOf(objectives);
    rubric = List.copyOf(rubric);
    reference = List.copyOf(reference);
    hotwash = List.copyOf(hotwash);
    bots = List.copyOf(bots);
    golden = List.copyOf(golden);
  }

  public Optional<Place> place(SeatId id) {
    return places.stream().filter(place -> place.id().equals(id)).findFirst();
  }

  public Optional<Inject> inject(String id) {
    return injects.stream().filter(inject -> inject.id().equals(id)).findFirst();
  }
}
