package sekisho.web.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import sekisho.message.Acting;
import sekisho.message.AutomationMode;
import sekisho.message.Bilingual;
import sekisho.message.ClockAnchor;
import sekisho.message.DocumentHash;
import sekisho.message.ExerciseCommand.AssignPlace;
import sekisho.message.ExerciseCommand.AutomatePlace;
import sekisho.message.ExerciseCommand.ReleasePlace;
import sekisho.message.ExerciseEvent;
import sekisho.message.ExerciseEvent.ExerciseCreated;
import sekisho.message.ExerciseEvent.ExerciseStarted;
import sekisho.message.ExerciseEvent.PlaceAssigned;
import sekisho.message.ExerciseId;
import sekisho.message.ExerciseStanding;
import sekisho.message.Occupant;
import sekisho.message.PersonId;
import sekisho.message.ScenarioVersion;
import sekisho.message.Seat;
import sekisho.message.SeatId;
import sekisho.message.TextRef;
import sekisho.message.scenario.Bot;
import sekisho.message.scenario.ClockPlan;
import sekisho.message.scenario.ExerciseCalendar;
import sekisho.message.scenario.Place;
import sekisho.message.scenario.PolicyChoice;
import sekisho.message.scenario.Scenario;
import sekisho.message.scenario.ScoringPlan;
import sekisho.message.scenario.World;
import sekisho.view.exercise.ExerciseFact;
import sekisho.view.exercise.ExerciseFile;

/** From what a trainer chose to who sits where, and what one person can play alone. */
class SeatingTest {
  private static final ExerciseId EXERCISE = new ExerciseId(new UUID(5, 1));
  private static final Instant EPOCH = Instant.parse("2027-04-05T00:00:00Z");
  private static final SeatId METI = new SeatId("meti");
  private static final SeatId MOFA = new SeatId("mofa");
  private static final SeatId GUEST = new SeatId("guest");
  private static final PersonId ANNA = new PersonId(new UUID(7, 1));
  private static final PersonId BERT = new PersonId(new UUID(7, 2));
  private static final Bilingual WORDS = new Bilingual("言葉", "words");

  private final List<ExerciseEvent> events =
      new ArrayList<>(
          List.of(
              new ExerciseCreated(
                  EXERCISE,
                  new ScenarioVersion("s", "1.0.0", new DocumentHash("0".repeat(64))),
                  new TextRef("0".repeat(64)),
                  42,
                  EPOCH,
                  Optional.empty(),
                  Optional.empty())));

  private ExerciseFile file(Seat leads) {
    var by = new Acting(ANNA, leads, EPOCH, LocalDate.of(2027, 4, 5));
    ExerciseStanding standing = ExerciseStanding.none();
    List<ExerciseFact> facts = new ArrayList<>();
    for (ExerciseEvent event : events) {
      standing = standing.after(event);
      facts.add(new ExerciseFact(facts.size() + 1L, event, by, EPOCH));
    }
    return new ExerciseFile((ExerciseCreated) events.getFirst(), standing, facts);
  }

  private Seating seating() {
    return new Seating(file(Seat.EXCON), scenario());
  }

  private static String person(PersonId player) {
    return Sitter.of(player);
  }

  @Test
  void what_stays_as_it_is_is_not_asked_for_again() {
    events.add(new PlaceAssigned(EXERCISE, METI, ANNA));
    assertThat(seating().commands(List.of(person(ANNA), Sitter.NOBODY, "not understood"), false))
        .isEmpty();
    assertThat(seating().commands(List.of(), false)).isEmpty();
  }

  @Test
  void people_counterparts_and_empty_places_are_told_apart() {
    events.add(new PlaceAssigned(EXERCISE, METI, ANNA));
    String slow = Sitter.of(AutomationMode.SLOW);
    assertThat(seating().commands(List.of(Sitter.NOBODY, slow, person(BERT)), false))
        .containsExactly(
            new ReleasePlace(EXERCISE, METI),
            new AutomatePlace(EXERCISE, MOFA, AutomationMode.SLOW),
            new AssignPlace(EXERCISE, GUEST, BERT));
  }

  @Test
  void before_the_start_two_who_swap_get_up_first_and_during_play_each_is_replaced_at_once() {
    events.add(new PlaceAssigned(EXERCISE, METI, ANNA));
    events.add(new PlaceAssigned(EXERCISE, MOFA, BERT));
    List<String> swapped = List.of(person(BERT), person(ANNA), Sitter.NOBODY);
    assertThat(seating().commands(swapped, false))
        .containsExactly(
            new ReleasePlace(EXERCISE, METI),
            new ReleasePlace(EXERCISE, MOFA),
            new AssignPlace(EXERCISE, METI, BERT),
            new AssignPlace(EXERCISE, MOFA, ANNA));
    events.add(new ExerciseStarted(EXERCISE, new ClockAnchor(EPOCH, EPOCH, 60)));
    assertThat(seating().commands(swapped, false))
        .containsExactly(
            new AssignPlace(EXERCISE, METI, BERT), new AssignPlace(EXERCISE, MOFA, ANNA));
  }

  @Test
  void empty_places_are_filled_with_the_kindest_counterpart_where_there_is_one() {
    assertThat(seating().commands(List.of(person(ANNA), Sitter.NOBODY, Sitter.NOBODY), true))
        .containsExactly(
            new AssignPlace(EXERCISE, METI, ANNA),
            new AutomatePlace(EXERCISE, MOFA, AutomationMode.SLOW));
  }

  @Test
  void one_person_plays_alone_where_all_others_have_a_counterpart_or_are_not_needed() {
    assertThat(Solo.places(scenario())).extracting(Place::id).containsExactly(METI);
  }

  @Test
  void an_exercise_is_led_by_its_player_only_when_the_product_prepared_it() {
    assertThat(file(Seat.SYSTEM).ledByTheProduct()).isTrue();
    assertThat(file(Seat.EXCON).ledByTheProduct()).isFalse();
  }

  @Test
  void what_a_field_says_is_read_back_and_nothing_else() {
    for (Occupant occupant :
        List.of(
            new Occupant.Nobody(),
            new Occupant.Player(ANNA),
            new Occupant.Counterpart(AutomationMode.ERRING))) {
      assertThat(Sitter.read(Sitter.of(occupant))).contains(occupant);
    }
    assertThat(Sitter.read("automated-KIND")).isEmpty();
    assertThat(Sitter.read("person-anna")).isEmpty();
    assertThat(Sitter.read("")).isEmpty();
  }

  private static Scenario scenario() {
    return new Scenario(
        "s",
        "1.0.0",
        WORDS,
        WORDS,
        WORDS,
        List.of(),
        new PolicyChoice.OfTheDay(),
        new ExerciseCalendar(EPOCH, LocalTime.of(9, 0), LocalTime.of(18, 0), Set.of(), Set.of()),
        new ClockPlan(60, 1440, List.of()),
        Duration.ofDays(2),
        20,
        42,
        false,
        new World(List.of(), List.of()),
        List.of(),
        List.of(
            place(METI, Seat.METI_LO, true, Optional.empty()),
            place(MOFA, Seat.MOFA_R, true, Optional.of("slow")),
            place(GUEST, Seat.AUD, false, Optional.empty())),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new ScoringPlan(Map.of(), 49, 90, 70, 50, false),
        List.of(),
        List.of(
            new Bot(
                "slow",
                EnumSet.of(AutomationMode.SLOW, AutomationMode.ERRING),
                Duration.ofHours(1),
                Duration.ofHours(2),
                4,
                List.of(),
                List.of())),
        List.of());
  }

  private static Place place(SeatId id, Seat seat, boolean required, Optional<String> bot) {
    return new Place(id, WORDS, Set.of(seat), WORDS, WORDS, required, bot);
  }
}
