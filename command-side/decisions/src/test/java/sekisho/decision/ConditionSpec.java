package sekisho.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static sekisho.decision.PlayedExercise.EXERCISE;
import static sekisho.decision.PlayedExercise.METI;
import static sekisho.decision.PlayedExercise.MOFA;
import static sekisho.decision.PlayedExercise.WORDS;
import static sekisho.decision.PlayedExercise.at;
import static sekisho.decision.PlayedExercise.fact;
import static sekisho.message.play.Answer.Holding.*;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import sekisho.message.CaseId;
import sekisho.message.CaseReference;
import sekisho.message.ClockAnchor;
import sekisho.message.ConcernLevel;
import sekisho.message.ExerciseEvent.DecisionNoteRecorded;
import sekisho.message.ExerciseEvent.InjectRecalled;
import sekisho.message.ExerciseEvent.InjectRuledOut;
import sekisho.message.ExerciseEvent.ItemAnswered;
import sekisho.message.ExerciseEvent.ItemOpened;
import sekisho.message.ExerciseEvent.MoveAdvanced;
import sekisho.message.InjectId;
import sekisho.message.Ministry;
import sekisho.message.ReviewEvent.ViewpointRecorded;
import sekisho.message.Seat;
import sekisho.message.Stage;
import sekisho.message.SubmissionEvent.CaseOpened;
import sekisho.message.SubmissionEvent.CaseSubmitted;
import sekisho.message.SubmissionEvent.CaseWithdrawn;
import sekisho.message.Viewpoint;
import sekisho.message.play.Answer;
import sekisho.message.play.FactWords;
import sekisho.message.play.Moments;
import sekisho.message.scenario.Condition;
import sekisho.message.scenario.Condition.Absent;
import sekisho.message.scenario.Condition.All;
import sekisho.message.scenario.Condition.Any;
import sekisho.message.scenario.Condition.CaseStands;
import sekisho.message.scenario.Condition.ClockAt;
import sekisho.message.scenario.Condition.Delivered;
import sekisho.message.scenario.Condition.FactPattern;
import sekisho.message.scenario.Condition.Happened;
import sekisho.message.scenario.Condition.MoveBegan;
import sekisho.message.scenario.Condition.Not;
import sekisho.message.scenario.Condition.Read;

/** Whether a condition of a scenario holds in an exercise (design 5.1). */
class ConditionSpec {
  private static final CaseReference REFERENCE = new CaseReference("TRN-2027-0001");
  private static final InjectId NEWS = new InjectId("news");
  private static final ItemAnswered ANSWER = new ItemAnswered(EXERCISE, MOFA, NEWS, WORDS);
  private static final Condition ANSWERED = new Happened(fact("ItemAnswered"), 1);
  private static final Condition AT_TEN = new ClockAt(Duration.ofMinutes(10));

  private static Answer.Holding holding(PlayedExercise told, Condition condition, long minute) {
    return told.play().ask(condition, at(minute)).holding();
  }

  private static PlayedExercise started() {
    return new PlayedExercise().started();
  }

  private static Condition unanswered(boolean working, Duration within) {
    return new Absent(fact("ItemAnswered"), Optional.of("news"), within, working);
  }

  @Test
  void before_the_start_nothing_holds_and_all_may_come() {
    assertThat(holding(new PlayedExercise(), new ClockAt(Duration.ZERO), 100)).isEqualTo(NOT_YET);
    assertThat(holding(new PlayedExercise(), new All(List.of()), 100)).isEqualTo(NOT_YET);
  }

  @Test
  void the_clock_holds_from_its_very_moment_on() {
    assertThat(holding(started(), AT_TEN, 9)).isEqualTo(NOT_YET);
    assertThat(holding(started(), AT_TEN, 10)).isEqualTo(ALWAYS);
    assertThat(started().play().ask(AT_TEN, at(50)).since()).isEqualTo(at(10));
  }

  @Test
  void a_fact_has_happened_when_it_is_on_record_as_often_as_asked() {
    Condition twice = new Happened(fact("ItemAnswered"), 2);
    PlayedExercise once = started().did(3, Seat.MOFA_R, ANSWER);
    assertThat(holding(once, twice, 5)).isEqualTo(NOT_YET);
    Answer answer = once.did(4, Seat.MOFA_R, ANSWER).play().ask(twice, at(5));
    assertThat(answer.holding()).isEqualTo(ALWAYS);
    assertThat(answer.since()).isEqualTo(at(4));
    assertThat(answer.records()).containsExactly(2L, 3L);
  }

  @Test
  void a_fact_counts_from_the_place_that_was_asked_for_and_from_no_other() {
    Condition fromMofa = new Happened(fact("ItemAnswered", MOFA), 1);
    assertThat(holding(started().did(1, Seat.METI_LO, ANSWER), fromMofa, 2)).isEqualTo(NOT_YET);
    assertThat(holding(started().did(1, Seat.MOFA_R, ANSWER), fromMofa, 2)).isEqualTo(ALWAYS);
    Condition fromMeti = new Happened(fact("ItemAnswered", METI), 1);
    assertThat(holding(started().did(1, Seat.METI_DM, ANSWER), fromMeti, 2)).isEqualTo(ALWAYS);
  }

  @Test
  void a_fact_counts_in_the_case_that_was_asked_for_and_in_no_other() {
    var submitted = new CaseSubmitted(REFERENCE, List.of(), false);
    Condition first =
        new Happened(
            new FactPattern("CaseSubmitted", Optional.empty(), Optional.of("case-1"), Map.of()), 1);
    assertThat(holding(started().inCase(1, Seat.APPLICANT, "case-2", submitted), first, 2))
        .isEqualTo(NOT_YET);
    assertThat(holding(started().inCase(1, Seat.APPLICANT, "case-1", submitted), first, 2))
        .isEqualTo(ALWAYS);
  }

  @Test
  void a_fact_counts_when_its_fields_hold_the_words() {
    var finding =
        new ViewpointRecorded(
            Ministry.MOFA, Viewpoint.DESTINATION, ConcernLevel.LOW, 2, WORDS, List.of());
    PlayedExercise told = started().inCase(1, Seat.MOFA_R, "case-1", finding);
    assertThat(holding(told, new Happened(fact("ViewpointRecorded", "risk", "2"), 1), 2))
        .isEqualTo(ALWAYS);
    assertThat(holding(told, new Happened(fact("ViewpointRecorded", "risk", "3"), 1), 2))
        .isEqualTo(NOT_YET);
    assertThat(holding(told, new Happened(fact("ViewpointRecorded", "nothing", "2"), 1), 2))
        .isEqualTo(NOT_YET);
    assertThat(holding(told, new Happened(fact("NoSuchFact"), 1), 2)).isEqualTo(NOT_YET);
  }

  @Test
  void a_field_of_a_field_is_named_with_a_dot_and_a_case_by_its_name_in_the_scenario() {
    CaseId caseId = CaseId.inExercise(EXERCISE, "case-1");
    var words = new FactWords(id -> id.equals(caseId) ? Optional.of("case-1") : Optional.empty());
    var note = words.of(new DecisionNoteRecorded(EXERCISE, MOFA, Optional.of(caseId), WORDS));
    assertThat(note.get("caseId")).containsExactlyInAnyOrder(caseId.toString(), "case-1");
    assertThat(note.get("place")).containsExactly("mofa");
    var anchor = words.of(new MoveAdvanced(EXERCISE, new ClockAnchor(at(0), at(1), 60), 2));
    assertThat(anchor.get("anchor.rate")).containsExactly("60");
    assertThat(anchor.get("move")).containsExactly("2");
  }

  @Test
  void an_absence_holds_from_the_end_of_its_window_on() {
    PlayedExercise told = started().delivered(5, "news");
    Condition silent = unanswered(false, Duration.ofMinutes(20));
    assertThat(holding(told, silent, 24)).isEqualTo(NOT_YET);
    assertThat(holding(told, silent, 25)).isEqualTo(ALWAYS);
    Answer answer = told.play().ask(silent, at(90));
    assertThat(answer.since()).isEqualTo(at(25));
    assertThat(answer.records()).containsExactly(2L);
  }

  @Test
  void what_comes_within_the_window_rules_the_absence_out_and_what_comes_at_its_end_is_late() {
    Condition silent = unanswered(false, Duration.ofMinutes(20));
    PlayedExercise inTime = started().delivered(5, "news").did(24, Seat.MOFA_R, ANSWER);
    assertThat(holding(inTime, silent, 24)).isEqualTo(NEVER);
    assertThat(holding(inTime, silent, 90)).isEqualTo(NEVER);
    PlayedExercise late = started().delivered(5, "news").did(25, Seat.MOFA_R, ANSWER);
    assertThat(holding(late, silent, 25)).isEqualTo(ALWAYS);
  }

  @Test
  void what_came_before_the_window_does_not_count_for_it() {
    PlayedExercise before = started().did(4, Seat.MOFA_R, ANSWER).delivered(5, "news");
    assertThat(holding(before, unanswered(false, Duration.ofMinutes(20)), 25)).isEqualTo(ALWAYS);
  }

  @Test
  void the_window_opens_with_the_start_where_no_inject_is_named_and_not_before_its_inject() {
    Condition silent =
        new Absent(fact("ItemAnswered"), Optional.empty(), Duration.ofMinutes(20), false);
    assertThat(holding(started(), silent, 19)).isEqualTo(NOT_YET);
    assertThat(holding(started(), silent, 20)).isEqualTo(ALWAYS);
    assertThat(holding(started(), unanswered(false, Duration.ofMinutes(20)), 900))
        .isEqualTo(NOT_YET);
  }

  @Test
  void a_window_on_working_hours_passes_over_the_night() {
    // Nine hours a day from nine: delivered one hour before closing, two hours end at ten.
    PlayedExercise told = started().delivered(8 * 60, "news");
    Condition silent = unanswered(true, Duration.ofHours(2));
    assertThat(holding(told, silent, 25 * 60 - 1)).isEqualTo(NOT_YET);
    assertThat(holding(told, silent, 25 * 60)).isEqualTo(ALWAYS);
  }

  @Test
  void a_case_stands_where_its_last_fact_put_it() {
    var submittedOrBack = List.of(Stage.SUBMITTED, Stage.RETURNED);
    Condition stands = new CaseStands("case-1", submittedOrBack);
    PlayedExercise told =
        started().inCase(1, Seat.APPLICANT, "case-1", new CaseOpened(WORDS, Optional.empty()));
    assertThat(holding(told, stands, 2)).isEqualTo(NOT_YET);
    told.inCase(3, Seat.APPLICANT, "case-1", new CaseSubmitted(REFERENCE, List.of(), false));
    Answer answer = told.play().ask(stands, at(9));
    assertThat(answer.holding()).isEqualTo(NOW);
    assertThat(answer.since()).isEqualTo(at(3));
    assertThat(answer.records()).containsExactly(3L);
    told.inCase(4, Seat.APPLICANT, "case-1", new CaseWithdrawn(WORDS, Stage.SUBMITTED));
    assertThat(holding(told, stands, 9)).isEqualTo(NOT_YET);
  }

  @Test
  void delivered_and_read_are_two_things_and_reading_is_of_a_place() {
    PlayedExercise told = started().delivered(1, "news");
    assertThat(holding(told, new Delivered("news"), 2)).isEqualTo(ALWAYS);
    assertThat(holding(told, new Read(MOFA, "news"), 2)).isEqualTo(NOT_YET);
    told.did(2, Seat.MOFA_R, new ItemOpened(EXERCISE, MOFA, NEWS));
    assertThat(holding(told, new Read(MOFA, "news"), 3)).isEqualTo(ALWAYS);
    assertThat(holding(told, new Read(METI, "news"), 3)).isEqualTo(NEVER);
  }

  @Test
  void an_inject_left_out_can_never_be_delivered_read_or_waited_for() {
    PlayedExercise left = started().skipped(4, "news");
    for (Condition condition :
        List.of(
            new Delivered("news"),
            new Read(MOFA, "news"),
            unanswered(false, Duration.ofMinutes(1)),
            new All(List.of(AT_TEN, new Delivered("news"))),
            new Any(List.of(new Delivered("news"))))) {
      Answer answer = left.play().ask(condition, at(60));
      assertThat(answer.holding()).isEqualTo(NEVER);
      assertThat(answer.without()).contains(NEWS);
      assertThat(answer.records()).containsExactly(2L);
    }
    assertThat(
            holding(
                started().did(4, Seat.SYSTEM, new InjectRuledOut(EXERCISE, NEWS)),
                new Delivered("news"),
                5))
        .isEqualTo(NEVER);
  }

  @Test
  void what_was_taken_back_unread_is_never_read_but_was_delivered() {
    PlayedExercise back =
        started()
            .delivered(1, "news")
            .did(2, Seat.EXCON, new InjectRecalled(EXERCISE, NEWS, WORDS));
    assertThat(holding(back, new Read(MOFA, "news"), 3)).isEqualTo(NEVER);
    assertThat(holding(back, new Delivered("news"), 3)).isEqualTo(ALWAYS);
  }

  @Test
  void the_first_move_begins_with_the_exercise_and_the_others_when_they_are_advanced_to() {
    PlayedExercise told = new PlayedExercise().move(0).move(60).move(120).started();
    assertThat(holding(told, new MoveBegan(1), 0)).isEqualTo(ALWAYS);
    assertThat(holding(told, new MoveBegan(2), 60)).isEqualTo(NOT_YET);
    told.did(60, Seat.EXCON, new MoveAdvanced(EXERCISE, new ClockAnchor(at(0), at(60), 0), 2));
    assertThat(holding(told, new MoveBegan(2), 60)).isEqualTo(ALWAYS);
    assertThat(holding(told, new MoveBegan(3), 60)).isEqualTo(NOT_YET);
  }

  @Test
  void all_need_every_part_any_needs_one_and_not_turns_it_round() {
    PlayedExercise told = started().did(3, Seat.MOFA_R, ANSWER);
    Condition both = new All(List.of(AT_TEN, ANSWERED));
    assertThat(holding(told, both, 9)).isEqualTo(NOT_YET);
    assertThat(holding(told, both, 10)).isEqualTo(ALWAYS);
    assertThat(told.play().ask(both, at(20)).since()).isEqualTo(at(10));
    Condition either = new Any(List.of(AT_TEN, ANSWERED));
    assertThat(told.play().ask(either, at(20)).since()).isEqualTo(at(3));
    assertThat(told.play().ask(either, at(20)).records()).containsExactly(2L);
    assertThat(holding(started(), either, 9)).isEqualTo(NOT_YET);
    assertThat(holding(started(), new Not(ANSWERED), 9)).isEqualTo(NOW);
    assertThat(holding(told, new Not(ANSWERED), 9)).isEqualTo(NEVER);
    assertThat(holding(started(), new All(List.of(new Not(ANSWERED), AT_TEN)), 10)).isEqualTo(NOW);
  }

  @Test
  void one_part_that_can_come_keeps_a_choice_open_and_one_that_cannot_ends_a_whole() {
    PlayedExercise left = started().skipped(1, "news");
    Condition gone = new Delivered("news");
    assertThat(holding(left, new Any(List.of(gone, AT_TEN)), 5)).isEqualTo(NOT_YET);
    assertThat(holding(left, new All(List.of(gone, AT_TEN)), 5)).isEqualTo(NEVER);
    assertThat(holding(left, new Not(gone), 5)).isEqualTo(ALWAYS);
  }

  @Test
  void after_the_end_nothing_comes_any_more() {
    assertThat(holding(started().ended(9), AT_TEN, 9)).isEqualTo(NEVER);
    assertThat(holding(started().ended(9), ANSWERED, 9)).isEqualTo(NEVER);
    assertThat(holding(started().ended(9), new Not(ANSWERED), 9)).isEqualTo(ALWAYS);
  }

  @Test
  void only_what_came_after_a_record_counts_where_that_is_asked() {
    PlayedExercise told = started().did(3, Seat.MOFA_R, ANSWER);
    assertThat(told.play().ask(ANSWERED, at(4), 1).holds()).isTrue();
    assertThat(told.play().ask(ANSWERED, at(4), 2).holds()).isFalse();
  }

  @Test
  void what_the_product_wrote_at_the_start_is_on_record_but_was_not_played() {
    PlayedExercise prepared = started().automated(0, Seat.MOFA_R, ANSWER);
    assertThat(prepared.play().ask(ANSWERED, at(4)).holds()).isTrue();
    assertThat(prepared.play().ask(ANSWERED, at(4), 1).holds()).isFalse();
    PlayedExercise counterpart = started().automated(1, Seat.MOFA_R, ANSWER);
    assertThat(counterpart.play().ask(ANSWERED, at(4), 1).holds()).isTrue();
    PlayedExercise person = started().did(0, Seat.MOFA_R, ANSWER);
    assertThat(person.play().ask(ANSWERED, at(4), 1).holds()).isTrue();
  }

  @Test
  void what_a_jump_of_the_clock_passes_falls_due_at_its_own_time() {
    PlayedExercise told = started().delivered(5, "news");
    var moments = new Moments(told.play());
    assertThat(moments.firstHeld(AT_TEN, at(9))).isEmpty();
    assertThat(moments.firstHeld(AT_TEN, at(500)).orElseThrow().at()).isEqualTo(at(10));
    Condition betweenTenAndTwentyFive =
        new All(List.of(AT_TEN, new Not(unanswered(false, Duration.ofMinutes(20)))));
    assertThat(moments.firstHeld(betweenTenAndTwentyFive, at(500)).orElseThrow().at())
        .isEqualTo(at(10));
    assertThat(told.play().ask(betweenTenAndTwentyFive, at(500)).holds()).isFalse();
  }

  @Test
  void what_held_earlier_is_due_with_the_last_record_and_never_before_it() {
    PlayedExercise told = started().delivered(30, "news");
    assertThat(new Moments(told.play()).firstHeld(AT_TEN, at(40)).orElseThrow().at())
        .isEqualTo(at(30));
  }

  @Test
  void the_desk_is_told_when_the_clock_alone_will_bring_it() {
    var moments = new Moments(started().play());
    assertThat(moments.comes(AT_TEN)).contains(at(10));
    assertThat(moments.comes(ANSWERED)).isEmpty();
    assertThat(moments.comes(unanswered(false, Duration.ofMinutes(20)))).isEmpty();
    assertThat(
            new Moments(started().delivered(5, "news").play())
                .comes(unanswered(false, Duration.ofMinutes(20))))
        .contains(at(25));
  }

  @Test
  void every_fact_can_be_asked_for_by_its_name() {
    assertThat(FactWords.named("MinisterSigned")).isPresent();
    assertThat(FactWords.named("ExerciseStarted")).isPresent();
    assertThat(FactWords.named("ClockFact")).isEmpty();
    assertThat(FactWords.names()).containsAll(Set.of("CaseSuspended", "ConflictStatusChanged"));
  }
}
