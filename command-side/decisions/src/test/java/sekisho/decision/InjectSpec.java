package sekisho.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static sekisho.decision.PlayedExercise.EPOCH;
import static sekisho.decision.PlayedExercise.EXERCISE;
import static sekisho.decision.PlayedExercise.METI;
import static sekisho.decision.PlayedExercise.MOFA;
import static sekisho.decision.PlayedExercise.WORDS;
import static sekisho.decision.PlayedExercise.at;
import static sekisho.message.Ground.*;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sekisho.decision.exercise.ExerciseDecider;
import sekisho.decision.exercise.ExerciseState;
import sekisho.message.Acting;
import sekisho.message.AdHocInject;
import sekisho.message.Channel;
import sekisho.message.ClockAnchor;
import sekisho.message.Country;
import sekisho.message.DocumentHash;
import sekisho.message.ExerciseCommand.*;
import sekisho.message.ExerciseEvent;
import sekisho.message.ExerciseEvent.*;
import sekisho.message.ExpectationOutcome;
import sekisho.message.Ground;
import sekisho.message.InjectId;
import sekisho.message.InjectType;
import sekisho.message.PersonId;
import sekisho.message.Refused;
import sekisho.message.ScenarioVersion;
import sekisho.message.Seat;
import sekisho.message.SeatId;
import sekisho.message.TextRef;
import sekisho.message.WorldChange;
import sekisho.message.WorldFact;
import sekisho.message.scenario.Condition.ClockAt;

/** What is delivered to whom in an exercise, and what people do with it (design 5.2, 5.7). */
class InjectSpec {
  private static final InjectId MAIL = new InjectId("mail");
  private static final InjectId NEWS = new InjectId("news");
  private static final InjectId EXTRA = new InjectId("extra-1");
  private static final TextRef OTHER_WORDS = new TextRef("1".repeat(64));
  private static final ScenarioVersion VERSION =
      new ScenarioVersion("spec", "1.0.0", new DocumentHash("2".repeat(64)));
  private static final WorldChange WAR =
      new WorldChange(new Country("XA"), WorldFact.IN_COMBAT, true);
  private static final PersonId ANNA = new PersonId(new UUID(7, 1));
  private static final PersonId BERT = new PersonId(new UUID(7, 2));

  private final PlayedExercise told =
      new PlayedExercise()
          .inject("mail", Optional.empty())
          .inject("news", Channel.NEWS, Optional.empty(), List.of(WAR))
          .expects("E-1", new ClockAt(Duration.ZERO), Optional.empty(), Optional.empty());
  private final ExerciseDecider decider = new ExerciseDecider(_ -> Optional.of(told.scenario()));
  private ExerciseState state = ExerciseState.initial();

  private void happened(ExerciseEvent event) {
    state = state.evolve(event, by(Seat.EXCON));
  }

  private static Acting by(Seat seat) {
    return new Acting(
        PersonId.inExercise(EXERCISE, seat), seat, at(30), LocalDate.parse("2027-04-05"));
  }

  private List<ExerciseEvent> when(Seat seat, InjectCommand command) {
    List<ExerciseEvent> events = decider.decide(command, by(seat), Instant.EPOCH, state);
    events.forEach(event -> state = state.evolve(event, by(seat)));
    return events;
  }

  private void refused(Ground ground, Seat seat, InjectCommand command) {
    ExerciseState before = state;
    Refused refused = catchThrowableOfType(Refused.class, () -> when(seat, command));
    assertThat(refused).as("%s by %s", command, seat).isNotNull();
    assertThat(refused.ground()).isEqualTo(ground);
    assertThat(state).isEqualTo(before);
    SpecBook.refused(seat, command.getClass().getSimpleName(), ground);
  }

  private void started() {
    happened(
        new ExerciseCreated(
            EXERCISE, VERSION, WORDS, 42, EPOCH, Optional.empty(), Optional.empty()));
    happened(new PlaceAssigned(EXERCISE, MOFA, ANNA));
    happened(new ExerciseStarted(EXERCISE, new ClockAnchor(EPOCH, EPOCH, 60)));
  }

  private void over() {
    happened(new ExerciseEnded(EXERCISE, new ClockAnchor(EPOCH, at(30), 0)));
  }

  private static DeliverInject deliver(InjectId inject) {
    return new DeliverInject(EXERCISE, inject);
  }

  private static AdHocInject adHoc(Set<SeatId> to, Optional<Instant> answerBy) {
    return new AdHocInject(
        EXTRA,
        InjectType.DIET_QUESTION,
        Channel.DIET_QUESTION,
        to,
        WORDS,
        WORDS,
        List.of(),
        Optional.empty(),
        answerBy);
  }

  @Test
  void an_inject_reaches_its_places_with_what_it_changes_and_only_once() {
    started();
    assertThat(when(Seat.SYSTEM, deliver(NEWS)))
        .containsExactly(
            new InjectDelivered(EXERCISE, NEWS, Set.of(MOFA), Optional.empty(), List.of(WAR)));
    refused(INJECT_DELIVERED, Seat.EXCON, deliver(NEWS));
    refused(INJECT_UNKNOWN, Seat.EXCON, deliver(new InjectId("nothing")));
    refused(SEAT_MAY_NOT, Seat.MOFA_R, deliver(MAIL));
  }

  @Test
  void nothing_is_delivered_before_the_start_nor_after_the_end() {
    happened(
        new ExerciseCreated(
            EXERCISE, VERSION, WORDS, 42, EPOCH, Optional.empty(), Optional.empty()));
    refused(EXERCISE_NOT_STARTED, Seat.EXCON, deliver(NEWS));
    started();
    over();
    refused(EXERCISE_OVER, Seat.EXCON, deliver(NEWS));
    refused(EXERCISE_OVER, Seat.MOFA_R, new OpenItem(EXERCISE, NEWS));
  }

  @Test
  void what_was_left_out_stays_out_whether_skipped_or_ruled_out() {
    started();
    assertThat(when(Seat.EXCON, new SkipInject(EXERCISE, NEWS, WORDS)))
        .containsExactly(new InjectSkipped(EXERCISE, NEWS, WORDS));
    refused(INJECT_LEFT_OUT, Seat.EXCON, deliver(NEWS));
    assertThat(when(Seat.SYSTEM, new RuleOutInject(EXERCISE, MAIL)))
        .containsExactly(new InjectRuledOut(EXERCISE, MAIL));
    refused(INJECT_LEFT_OUT, Seat.EXCON, deliver(MAIL));
    refused(INJECT_LEFT_OUT, Seat.EXCON, new AmendInject(EXERCISE, MAIL, WORDS));
  }

  @Test
  void the_product_rules_out_and_settles_after_the_end_too_and_nobody_else_does() {
    started();
    var missed = new SettleExpectation(EXERCISE, "E-1", new ExpectationOutcome.Missed(1, 3));
    refused(SEAT_MAY_NOT, Seat.EXCON, missed);
    refused(SEAT_MAY_NOT, Seat.EXCON, new RuleOutInject(EXERCISE, NEWS));
    over();
    assertThat(when(Seat.SYSTEM, new RuleOutInject(EXERCISE, NEWS))).hasSize(1);
    assertThat(when(Seat.SYSTEM, missed)).hasSize(1);
    refused(EXPECTATION_SETTLED, Seat.SYSTEM, missed);
    refused(
        EXPECTATION_UNKNOWN,
        Seat.SYSTEM,
        new SettleExpectation(EXERCISE, "E-2", new ExpectationOutcome.Missed(1, 3)));
  }

  @Test
  void words_are_changed_before_delivery_and_delivered_as_changed() {
    started();
    when(Seat.EXCON, new AmendInject(EXERCISE, MAIL, WORDS));
    refused(NOTHING_CHANGED, Seat.EXCON, new AmendInject(EXERCISE, MAIL, WORDS));
    when(Seat.EXCON, new AmendInject(EXERCISE, MAIL, OTHER_WORDS));
    assertThat(when(Seat.EXCON, deliver(MAIL)))
        .containsExactly(
            new InjectDelivered(EXERCISE, MAIL, Set.of(MOFA), Optional.of(OTHER_WORDS), List.of()));
    refused(INJECT_DELIVERED, Seat.EXCON, new AmendInject(EXERCISE, MAIL, WORDS));
  }

  @Test
  void what_was_delivered_is_taken_back_once_and_what_was_read_stays_read() {
    started();
    refused(INJECT_NOT_DELIVERED, Seat.EXCON, new RecallInject(EXERCISE, MAIL, WORDS));
    refused(INJECT_UNKNOWN, Seat.EXCON, new RecallInject(EXERCISE, EXTRA, WORDS));
    when(Seat.EXCON, deliver(MAIL));
    when(Seat.EXCON, deliver(NEWS));
    when(Seat.MOFA_R, new OpenItem(EXERCISE, MAIL));
    when(Seat.EXCON, new RecallInject(EXERCISE, MAIL, WORDS));
    when(Seat.EXCON, new RecallInject(EXERCISE, NEWS, WORDS));
    refused(INJECT_RECALLED, Seat.EXCON, new RecallInject(EXERCISE, MAIL, WORDS));
    assertThat(when(Seat.MOFA_R, new OpenItem(EXERCISE, MAIL))).isEmpty();
    refused(INJECT_RECALLED, Seat.MOFA_R, new OpenItem(EXERCISE, NEWS));
    refused(INJECT_RECALLED, Seat.MOFA_R, new AnswerItem(EXERCISE, MAIL, WORDS));
    refused(INJECT_DELIVERED, Seat.EXCON, deliver(MAIL));
  }

  @Test
  void a_trainer_delivers_what_the_scenario_did_not_foresee() {
    started();
    AdHocInject question = adHoc(Set.of(MOFA, METI), Optional.of(at(31)));
    assertThat(when(Seat.EXCON, new DeliverAdHocInject(EXERCISE, question)))
        .containsExactly(new AdHocInjectDelivered(EXERCISE, question));
    refused(INJECT_EXISTS, Seat.EXCON, new DeliverAdHocInject(EXERCISE, question));
    assertThat(when(Seat.METI_DM, new OpenItem(EXERCISE, EXTRA)))
        .containsExactly(new ItemOpened(EXERCISE, METI, EXTRA));
  }

  @Test
  void what_is_made_up_needs_a_place_that_is_there_and_a_time_to_answer_that_has_not_passed() {
    started();
    refused(
        INJECT_WITHOUT_PLACE,
        Seat.EXCON,
        new DeliverAdHocInject(EXERCISE, adHoc(Set.of(), Optional.empty())));
    refused(
        PLACE_UNKNOWN,
        Seat.EXCON,
        new DeliverAdHocInject(EXERCISE, adHoc(Set.of(new SeatId("mod")), Optional.empty())));
    refused(
        INJECT_ANSWER_PAST,
        Seat.EXCON,
        new DeliverAdHocInject(EXERCISE, adHoc(Set.of(MOFA), Optional.of(at(30)))));
    refused(
        SEAT_MAY_NOT,
        Seat.MOFA_R,
        new DeliverAdHocInject(EXERCISE, adHoc(Set.of(MOFA), Optional.empty())));
  }

  @Test
  void opening_is_recorded_once_for_each_person_and_only_for_what_reached_the_own_place() {
    started();
    refused(INJECT_NOT_YOURS, Seat.MOFA_R, new OpenItem(EXERCISE, MAIL));
    when(Seat.EXCON, deliver(MAIL));
    refused(INJECT_NOT_YOURS, Seat.METI_LO, new OpenItem(EXERCISE, MAIL));
    assertThat(when(Seat.MOFA_R, new OpenItem(EXERCISE, MAIL)))
        .containsExactly(new ItemOpened(EXERCISE, MOFA, MAIL));
    assertThat(when(Seat.MOFA_R, new OpenItem(EXERCISE, MAIL))).isEmpty();
    happened(new PlaceAssigned(EXERCISE, MOFA, BERT));
    assertThat(when(Seat.MOFA_R, new OpenItem(EXERCISE, MAIL))).hasSize(1);
  }

  @Test
  void a_letter_is_answered_after_it_was_opened_and_again_if_need_be() {
    started();
    when(Seat.EXCON, deliver(MAIL));
    refused(INJECT_NOT_OPENED, Seat.MOFA_R, new AnswerItem(EXERCISE, MAIL, WORDS));
    refused(INJECT_NOT_YOURS, Seat.METI_LO, new AnswerItem(EXERCISE, MAIL, WORDS));
    when(Seat.MOFA_R, new OpenItem(EXERCISE, MAIL));
    assertThat(when(Seat.MOFA_R, new AnswerItem(EXERCISE, MAIL, WORDS)))
        .containsExactly(new ItemAnswered(EXERCISE, MOFA, MAIL, WORDS));
    assertThat(when(Seat.MOFA_R, new AnswerItem(EXERCISE, MAIL, OTHER_WORDS))).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(Channel.class)
  void nobody_answers_a_newspaper_or_a_report(Channel channel) {
    told.inject("it", channel, Optional.empty(), List.of());
    InjectId it = new InjectId("it");
    started();
    when(Seat.EXCON, deliver(it));
    when(Seat.MOFA_R, new OpenItem(EXERCISE, it));
    var answer = new AnswerItem(EXERCISE, it, WORDS);
    switch (channel) {
      case NEWS, INTELLIGENCE -> refused(INJECT_NOT_ANSWERABLE, Seat.MOFA_R, answer);
      case MAIL, PHONE, DIET_QUESTION, LETTER -> assertThat(when(Seat.MOFA_R, answer)).hasSize(1);
    }
  }

  @Test
  void a_note_is_of_the_place_in_which_it_is_written() {
    started();
    assertThat(when(Seat.METI_DM, new RecordDecisionNote(EXERCISE, Optional.empty(), WORDS)))
        .containsExactly(new DecisionNoteRecorded(EXERCISE, METI, Optional.empty(), WORDS));
    refused(NOT_IN_THE_PLACE, Seat.PM, new RecordDecisionNote(EXERCISE, Optional.empty(), WORDS));
  }

  @Test
  void an_observer_and_the_trainer_observe_also_after_the_end() {
    started();
    var seen = new AddObservation(EXERCISE, 2, WORDS);
    assertThat(when(Seat.AUD, seen)).containsExactly(new ObservationAdded(EXERCISE, 2, WORDS));
    refused(SEAT_MAY_NOT, Seat.MOFA_R, seen);
    over();
    assertThat(when(Seat.EXCON, seen)).hasSize(1);
  }
}
