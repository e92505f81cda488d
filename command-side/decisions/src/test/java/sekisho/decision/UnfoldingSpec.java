package sekisho.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static sekisho.decision.PlayedExercise.EXERCISE;
import static sekisho.decision.PlayedExercise.MOFA;
import static sekisho.decision.PlayedExercise.WORDS;
import static sekisho.decision.PlayedExercise.at;
import static sekisho.decision.PlayedExercise.fact;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import sekisho.decision.exercise.Step;
import sekisho.decision.exercise.Unfolding;
import sekisho.decision.register.RegisterDecider;
import sekisho.message.Acting;
import sekisho.message.AftercareEvent.CaseSuspended;
import sekisho.message.CaseId;
import sekisho.message.CaseReference;
import sekisho.message.CausingRecord;
import sekisho.message.Channel;
import sekisho.message.CombatStatus;
import sekisho.message.Country;
import sekisho.message.Destination;
import sekisho.message.EmbargoScope;
import sekisho.message.ExerciseEvent.ExpectationSettled;
import sekisho.message.ExerciseEvent.InjectDelivered;
import sekisho.message.ExerciseEvent.ItemAnswered;
import sekisho.message.ExerciseEvent.PlaceReleased;
import sekisho.message.ExpectationOutcome;
import sekisho.message.ExpectationOutcome.Met;
import sekisho.message.ExpectationOutcome.Missed;
import sekisho.message.ExpectationOutcome.NotApplicable;
import sekisho.message.InjectId;
import sekisho.message.PersonId;
import sekisho.message.RecipientType;
import sekisho.message.RegisterCommand;
import sekisho.message.RegisterEvent;
import sekisho.message.RegisterEvent.ConflictStatusChanged;
import sekisho.message.RegisterFact;
import sekisho.message.RegisterFactId;
import sekisho.message.RegisterFacts;
import sekisho.message.ReopenTrigger;
import sekisho.message.Seat;
import sekisho.message.SourceGrade;
import sekisho.message.Stage;
import sekisho.message.SubmissionEvent.CaseOpened;
import sekisho.message.SubmissionEvent.CaseSubmitted;
import sekisho.message.SubmissionEvent.DestinationDescribed;
import sekisho.message.WorldChange;
import sekisho.message.WorldFact;
import sekisho.message.scenario.Condition;
import sekisho.message.scenario.Condition.Absent;
import sekisho.message.scenario.Condition.ClockAt;
import sekisho.message.scenario.Condition.Delivered;
import sekisho.message.scenario.Condition.Happened;
import sekisho.message.scenario.Expectation.Timing;

/** What the product does in an exercise by itself (design 5.2, 5.3, 5.5). */
class UnfoldingSpec {
  private static final Country XA = new Country("XA");
  private static final InjectId NEWS = new InjectId("news");
  private static final ItemAnswered ANSWER = new ItemAnswered(EXERCISE, MOFA, NEWS, WORDS);
  private static final Condition ANSWERED = new Happened(fact("ItemAnswered", MOFA), 1);
  private static final Condition AT_TEN = new ClockAt(Duration.ofMinutes(10));
  private static final Timing TIMING =
      new Timing(Duration.ofMinutes(20), Duration.ofMinutes(40), false);

  private static List<Step> due(PlayedExercise told, long minute) {
    return new Unfolding(told.play()).due(at(minute));
  }

  private static PlayedExercise expecting(Optional<Timing> timing) {
    return new PlayedExercise()
        .inject("news", Optional.empty())
        .expects("E-1", ANSWERED, Optional.of("news"), timing)
        .started();
  }

  private static ExpectationOutcome outcome(PlayedExercise told, long minute) {
    return due(told, minute).stream()
        .filter(Step.Settle.class::isInstance)
        .map(step -> ((Step.Settle) step).outcome())
        .findFirst()
        .orElseThrow();
  }

  private static boolean open(PlayedExercise told, long minute) {
    return due(told, minute).stream().noneMatch(Step.Settle.class::isInstance);
  }

  @Test
  void an_inject_is_delivered_from_the_very_moment_of_its_trigger_on() {
    PlayedExercise told = new PlayedExercise().inject("news", Optional.of(AT_TEN)).started();
    assertThat(due(told, 9)).isEmpty();
    assertThat(due(told, 10)).containsExactly(new Step.Deliver(NEWS, at(10)));
    assertThat(due(told.delivered(10, "news"), 11)).isEmpty();
  }

  @Test
  void before_the_start_only_the_world_is_written() {
    PlayedExercise told =
        new PlayedExercise().inject("news", Optional.of(AT_TEN)).country(XA, WorldFact.PARTNER);
    assertThat(due(told, 90)).isEmpty();
    told.did(0, Seat.EXCON, new PlaceReleased(EXERCISE, MOFA));
    assertThat(due(told, 90)).hasSize(1).allMatch(Step.Change.class::isInstance);
  }

  @Test
  void what_a_jump_passes_comes_at_its_own_time_and_in_the_order_of_time() {
    PlayedExercise told =
        new PlayedExercise()
            .inject("late", Optional.of(new ClockAt(Duration.ofMinutes(50))))
            .inject("news", Optional.of(AT_TEN))
            .started();
    assertThat(due(told, 600))
        .containsExactly(
            new Step.Deliver(NEWS, at(10)), new Step.Deliver(new InjectId("late"), at(50)));
  }

  @Test
  void an_inject_without_a_trigger_waits_for_a_trainer() {
    assertThat(due(new PlayedExercise().inject("news", Optional.empty()).started(), 600)).isEmpty();
  }

  @Test
  void a_branch_that_can_no_longer_come_is_ruled_out_and_so_is_what_hangs_on_it() {
    PlayedExercise told =
        new PlayedExercise()
            .inject("news", Optional.of(AT_TEN))
            .inject("after", Optional.of(new Delivered("news")))
            .started();
    assertThat(due(told, 9)).isEmpty();
    told.skipped(9, "news");
    assertThat(due(told, 9)).containsExactly(new Step.RuleOut(new InjectId("after"), at(9)));
  }

  @Test
  void a_contingency_comes_when_nothing_was_done_and_is_ruled_out_when_it_was() {
    var silence =
        new Absent(fact("ItemAnswered"), Optional.of("news"), Duration.ofMinutes(20), false);
    PlayedExercise silent =
        new PlayedExercise()
            .inject("news", Optional.empty())
            .inject("push", Optional.of(silence))
            .started()
            .delivered(5, "news");
    assertThat(due(silent, 24)).isEmpty();
    assertThat(due(silent, 25)).containsExactly(new Step.Deliver(new InjectId("push"), at(25)));
    silent.did(24, Seat.MOFA_R, ANSWER);
    assertThat(due(silent, 25)).containsExactly(new Step.RuleOut(new InjectId("push"), at(24)));
  }

  @Test
  void after_the_end_nothing_is_delivered_and_what_never_came_is_ruled_out() {
    PlayedExercise told =
        new PlayedExercise()
            .inject("news", Optional.of(AT_TEN))
            .inject("by-hand", Optional.empty())
            .started()
            .ended(5);
    assertThat(due(told, 600))
        .containsExactly(
            new Step.RuleOut(NEWS, at(5)), new Step.RuleOut(new InjectId("by-hand"), at(5)));
  }

  @Test
  void what_is_done_after_its_inject_is_met_on_its_records_with_its_times() {
    PlayedExercise told = expecting(Optional.of(TIMING)).did(1, Seat.MOFA_R, ANSWER);
    told.delivered(5, "news");
    assertThat(open(told, 30)).isTrue();
    told.did(30, Seat.MOFA_R, ANSWER);
    assertThat(outcome(told, 31)).isEqualTo(new Met(List.of(4L), at(5), at(30)));
  }

  @Test
  void at_its_limit_it_can_still_be_met_and_after_it_is_missed() {
    PlayedExercise told = expecting(Optional.of(TIMING)).delivered(5, "news");
    assertThat(open(told, 45)).isTrue();
    assertThat(outcome(told, 46)).isEqualTo(new Missed(2, 2));
    PlayedExercise atTheLimit =
        expecting(Optional.of(TIMING)).delivered(5, "news").did(45, Seat.MOFA_R, ANSWER);
    assertThat(outcome(atTheLimit, 600)).isEqualTo(new Met(List.of(3L), at(5), at(45)));
    PlayedExercise late =
        expecting(Optional.of(TIMING)).delivered(5, "news").did(46, Seat.MOFA_R, ANSWER);
    assertThat(outcome(late, 600)).isEqualTo(new Missed(2, 2));
  }

  @Test
  void what_another_place_did_is_searched_and_does_not_count() {
    PlayedExercise told =
        expecting(Optional.of(TIMING)).delivered(5, "news").did(9, Seat.METI_LO, ANSWER);
    assertThat(outcome(told, 46)).isEqualTo(new Missed(2, 3));
  }

  @Test
  void what_hangs_on_an_inject_that_does_not_come_is_not_applicable_and_never_missed() {
    assertThat(outcome(expecting(Optional.of(TIMING)).skipped(5, "news"), 600))
        .isEqualTo(new NotApplicable(Optional.of(NEWS)));
    assertThat(open(expecting(Optional.of(TIMING)), 600)).isTrue();
    assertThat(outcome(expecting(Optional.of(TIMING)).ended(5), 600))
        .isEqualTo(new NotApplicable(Optional.of(NEWS)));
  }

  @Test
  void what_the_end_cut_short_is_not_applicable_and_what_had_all_the_time_is_missed() {
    assertThat(outcome(expecting(Optional.of(TIMING)).delivered(5, "news").ended(45), 45))
        .isEqualTo(new NotApplicable(Optional.empty()));
    assertThat(outcome(expecting(Optional.of(TIMING)).delivered(5, "news").ended(46), 46))
        .isEqualTo(new Missed(2, 2));
    assertThat(outcome(expecting(Optional.empty()).delivered(5, "news").ended(45), 45))
        .isEqualTo(new Missed(2, 3));
  }

  @Test
  void an_expectation_is_settled_once() {
    PlayedExercise told =
        expecting(Optional.of(TIMING))
            .delivered(5, "news")
            .did(46, Seat.SYSTEM, new ExpectationSettled(EXERCISE, "E-1", new Missed(2, 2)));
    assertThat(due(told, 600)).isEmpty();
  }

  // ---- the world

  private static PlayedExercise brings(long minute, PlayedExercise told, WorldChange... changes) {
    return told.did(
        minute,
        Seat.SYSTEM,
        new InjectDelivered(
            EXERCISE,
            new InjectId("war" + minute),
            Set.of(MOFA),
            Optional.empty(),
            List.of(changes)));
  }

  /** Does what is due in the registers, as the real registers decide it. */
  private static List<RegisterEvent> recorded(PlayedExercise told, long minute) {
    List<RegisterEvent> all = new ArrayList<>();
    for (int round = 0; round < 9; round++) {
      var unfolding = new Unfolding(told.play());
      Optional<Step.Change> next =
          unfolding.due(at(minute)).stream()
              .filter(Step.Change.class::isInstance)
              .map(Step.Change.class::cast)
              .findFirst();
      if (next.isEmpty()) {
        return all;
      }
      for (RegisterCommand command : unfolding.commands(next.get(), WORDS)) {
        var system = new Acting(PersonId.SYSTEM, Seat.SYSTEM, at(minute), dayOf(minute));
        List<RegisterEvent> known =
            told.play().records().stream()
                .map(record -> record.event())
                .filter(RegisterEvent.class::isInstance)
                .map(RegisterEvent.class::cast)
                .toList();
        new RegisterDecider(_ -> false)
            .decide(command, system, RegisterFacts.of(known))
            .forEach(
                event -> {
                  all.add(event);
                  told.did(minute, Seat.SYSTEM, event);
                });
      }
    }
    throw new IllegalStateException("It never ends: " + all);
  }

  private static LocalDate dayOf(long minute) {
    return LocalDate.ofInstant(at(minute), ZoneId.of("Asia/Tokyo"));
  }

  private static RegisterFacts facts(PlayedExercise told) {
    return RegisterFacts.of(
        told.play().records().stream()
            .map(record -> record.event())
            .filter(RegisterEvent.class::isInstance)
            .map(RegisterEvent.class::cast)
            .toList());
  }

  private static WorldChange change(WorldFact fact, boolean value) {
    return new WorldChange(XA, fact, value);
  }

  @Test
  void what_an_inject_brings_is_recorded_in_the_registers_once() {
    PlayedExercise told =
        brings(5, new PlayedExercise().started(), change(WorldFact.IN_COMBAT, true));
    assertThat(recorded(told, 6)).hasSize(1);
    assertThat(facts(told).conflictOn(dayOf(6)).orElseThrow().status()).isEqualTo(CombatStatus.YES);
    assertThat(recorded(told, 7)).isEmpty();
  }

  @Test
  void what_ends_on_the_day_on_which_it_began_is_a_correction() {
    for (WorldFact fact : WorldFact.values()) {
      if (fact == WorldFact.AGREEMENT_SIGNED || fact == WorldFact.AGREEMENT_IN_FORCE) {
        continue;
      }
      PlayedExercise told = brings(5, new PlayedExercise().started(), change(fact, true));
      assertThat(recorded(told, 6)).as("%s", fact).hasSize(1);
      brings(60, told, change(fact, false));
      assertThat(recorded(told, 61)).as("%s", fact).isNotEmpty();
      assertThat(facts(told).corrected()).as("%s", fact).hasSize(1);
    }
  }

  @Test
  void what_ends_on_a_later_day_is_a_fact_of_its_own() {
    PlayedExercise told =
        brings(5, new PlayedExercise().started(), change(WorldFact.EMBARGO, true));
    recorded(told, 6);
    assertThat(facts(told).embargoOn(EmbargoScope.COUNTRY, dayOf(6))).isPresent();
    long nextDay = 24 * 60 + 5;
    brings(nextDay, told, change(WorldFact.EMBARGO, false));
    assertThat(recorded(told, nextDay)).hasSize(1);
    assertThat(facts(told).corrected()).isEmpty();
    assertThat(facts(told).embargoOn(EmbargoScope.COUNTRY, dayOf(nextDay))).isEmpty();
  }

  @Test
  void an_agreement_in_force_was_signed_and_one_denounced_is_in_force_no_longer() {
    PlayedExercise told =
        brings(5, new PlayedExercise().started(), change(WorldFact.AGREEMENT_IN_FORCE, true));
    assertThat(recorded(told, 6)).hasSize(2);
    long nextDay = 24 * 60 + 5;
    brings(nextDay, told, change(WorldFact.AGREEMENT_IN_FORCE, false));
    assertThat(recorded(told, nextDay)).hasSize(1);
    assertThat(facts(told).agreementOn(XA, dayOf(nextDay)).inForce()).isEmpty();
  }

  @Test
  void what_is_so_already_is_not_recorded_again_also_when_it_ends_later() {
    PlayedExercise told =
        brings(5, new PlayedExercise().started(), change(WorldFact.IN_COMBAT, true));
    recorded(told, 6);
    brings(7, told, change(WorldFact.IN_COMBAT, true));
    assertThat(recorded(told, 8)).isEmpty();
    long nextDay = 24 * 60 + 5;
    brings(nextDay, told, change(WorldFact.IN_COMBAT, false));
    assertThat(recorded(told, nextDay)).hasSize(1);
    assertThat(recorded(told, nextDay + 1)).isEmpty();
  }

  @Test
  void what_is_true_from_the_start_is_recorded_as_of_the_day_before() {
    PlayedExercise told =
        new PlayedExercise()
            .country(
                XA, WorldFact.AGREEMENT_SIGNED, WorldFact.AGREEMENT_IN_FORCE, WorldFact.PARTNER)
            .started();
    assertThat(recorded(told, 0)).hasSize(3);
    assertThat(facts(told).agreementOn(XA, dayOf(0).minusDays(1)).inForce()).isPresent();
    assertThat(facts(told).partnerOn(dayOf(0).minusDays(1)).orElseThrow().partner()).isTrue();
    assertThat(recorded(told, 5)).isEmpty();
  }

  @Test
  void what_becomes_true_comes_before_anything_else_that_is_due() {
    PlayedExercise told =
        new PlayedExercise()
            .inject("news", Channel.NEWS, Optional.of(new ClockAt(Duration.ZERO)), List.of())
            .country(XA, WorldFact.PARTNER)
            .started();
    assertThat(due(told, 0).getFirst()).isInstanceOf(Step.Change.class);
    assertThat(due(told, 0).getLast()).isEqualTo(new Step.Deliver(NEWS, at(0)));
  }

  // ---- what a fact means for the cases

  private static PlayedExercise submitted() {
    return new PlayedExercise()
        .scenarioCase("case-1")
        .started()
        .inCase(1, Seat.APPLICANT, "case-1", new CaseOpened(WORDS, Optional.empty()))
        .inCase(1, Seat.APPLICANT, "case-1", new DestinationDescribed(to(XA)))
        .inCase(
            1,
            Seat.APPLICANT,
            "case-1",
            new CaseSubmitted(new CaseReference("TRN-2027-0001"), List.of(), false));
  }

  private static Destination to(Country country) {
    return new Destination(
        country, WORDS, RecipientType.GOVERNMENT, List.of(), WORDS, Optional.empty());
  }

  private static ConflictStatusChanged war(Country country) {
    return new ConflictStatusChanged(
        new RegisterFact(
            new RegisterFactId(new UUID(8, 1)),
            country,
            LocalDate.parse("2027-04-05"),
            Optional.empty(),
            List.of(),
            SourceGrade.ASSUMPTION,
            Optional.empty()),
        CombatStatus.YES);
  }

  private static List<Step> reached(PlayedExercise told) {
    return due(told, 60).stream().filter(Step.Reach.class::isInstance).toList();
  }

  @Test
  void a_case_is_asked_at_once_what_an_outbreak_in_its_destination_means_for_it() {
    CausingRecord cause = new CausingRecord(EXERCISE.toString(), 2);
    assertThat(reached(submitted().did(5, Seat.EXCON, war(XA))))
        .containsExactly(
            new Step.Reach(
                CaseId.inExercise(EXERCISE, "case-1"),
                ReopenTrigger.CONFLICT_OUTBREAK,
                cause,
                3,
                at(5)));
    assertThat(reached(submitted().did(5, Seat.EXCON, war(new Country("XB"))))).isEmpty();
  }

  @Test
  void what_was_known_from_the_start_or_before_the_case_came_in_is_no_news() {
    assertThat(reached(submitted().did(5, Seat.SYSTEM, war(XA)))).isEmpty();
    assertThat(
            reached(
                new PlayedExercise()
                    .scenarioCase("case-1")
                    .started()
                    .did(1, Seat.EXCON, war(XA))
                    .inCase(2, Seat.APPLICANT, "case-1", new DestinationDescribed(to(XA)))))
        .isEmpty();
  }

  @Test
  void a_case_that_names_the_record_is_not_asked_again() {
    CausingRecord cause = new CausingRecord(EXERCISE.toString(), 2);
    PlayedExercise told =
        submitted()
            .did(5, Seat.EXCON, war(XA))
            .inCase(
                5,
                Seat.SYSTEM,
                "case-1",
                new CaseSuspended(
                    ReopenTrigger.CONFLICT_OUTBREAK, Stage.SUBMITTED, WORDS, Optional.of(cause)));
    assertThat(reached(told)).isEmpty();
  }
}
