package sekisho.decision.debrief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import sekisho.decision.SpecBook;
import sekisho.message.Acting;
import sekisho.message.ActionStatus;
import sekisho.message.CorrectiveAction;
import sekisho.message.DebriefCommand;
import sekisho.message.DebriefCommand.AddCorrectiveAction;
import sekisho.message.DebriefCommand.DraftReport;
import sekisho.message.DebriefCommand.EditReport;
import sekisho.message.DebriefCommand.GiveFeedback;
import sekisho.message.DebriefCommand.MoveCorrectiveAction;
import sekisho.message.DebriefCommand.OpenHotwash;
import sekisho.message.DebriefCommand.SignReport;
import sekisho.message.DebriefEvent;
import sekisho.message.DebriefEvent.CorrectiveActionAdded;
import sekisho.message.DebriefEvent.ReportDrafted;
import sekisho.message.DebriefEvent.ReportEdited;
import sekisho.message.DebriefEvent.ReportSigned;
import sekisho.message.DocumentHash;
import sekisho.message.ExerciseId;
import sekisho.message.Ground;
import sekisho.message.HotwashAnswer;
import sekisho.message.PersonId;
import sekisho.message.Refused;
import sekisho.message.ReportSection;
import sekisho.message.Seat;
import sekisho.message.SeatId;
import sekisho.message.SectionText;
import sekisho.message.TextRef;

class DebriefSpec {
  private static final ExerciseId EXERCISE = new ExerciseId(new UUID(1, 1));
  private static final TextRef TEXT = new TextRef("a".repeat(64));
  private static final DocumentHash HASH = new DocumentHash("b".repeat(64));
  private static final List<SectionText> SECTIONS =
      List.of(new SectionText(ReportSection.OVERVIEW, TEXT));

  private final DebriefDecider decider = new DebriefDecider();
  private DebriefState state = DebriefState.initial();

  @Test
  void feedbackWaitsUntilTheHotWashIsOpen() {
    var feedback = feedback(new HotwashAnswer(1, TEXT));
    refused(feedback, Seat.MOFA_R, Ground.HOTWASH_NOT_OPEN);
    done(new OpenHotwash(EXERCISE), Seat.EXCON);
    assertThat(done(feedback, Seat.MOFA_R)).hasSize(1);
  }

  @Test
  void theHotWashIsOpenedOnceAndByTheControlDesk() {
    refused(new OpenHotwash(EXERCISE), Seat.MOFA_R, Ground.SEAT_MAY_NOT);
    done(new OpenHotwash(EXERCISE), Seat.EXCON);
    refused(new OpenHotwash(EXERCISE), Seat.EXCON, Ground.NOTHING_CHANGED);
  }

  @Test
  void feedbackThatSaysNothingIsRefused() {
    done(new OpenHotwash(EXERCISE), Seat.EXCON);
    refused(feedback(), Seat.MOFA_R, Ground.FEEDBACK_EMPTY);
  }

  @Test
  void aReportIsDraftedBeforeItIsEditedOrSigned() {
    refused(edit(1, 1L), Seat.EXCON, Ground.REPORT_NOT_DRAFTED);
    refused(new SignReport(EXERCISE, 1, HASH), Seat.EXCON, Ground.REPORT_NOT_DRAFTED);
    refused(action(1L), Seat.EXCON, Ground.REPORT_NOT_DRAFTED);
  }

  @Test
  void everyDraftAndEveryEditIsARevision() {
    assertThat(done(draft(), Seat.EXCON)).containsExactly(drafted(1));
    assertThat(done(edit(1, 12L), Seat.EXCON))
        .containsExactly(
            new ReportEdited(EXERCISE, 2, ReportSection.STRENGTHS, TEXT, List.of(12L)));
    assertThat(done(draft(), Seat.EXCON)).containsExactly(drafted(3));
  }

  @Test
  void aReportNamesTheLastRecordOnWhichItRestsAndNoneAfterIt() {
    done(draft(), Seat.EXCON);
    refused(edit(1, 13L), Seat.EXCON, Ground.REPORT_CITES_UNKNOWN);
    refused(edit(1, 0L), Seat.EXCON, Ground.REPORT_CITES_UNKNOWN);
    refused(action(13L), Seat.EXCON, Ground.REPORT_CITES_UNKNOWN);
    done(edit(1, 12L, 1L), Seat.EXCON);
  }

  @Test
  void whatIsSignedIsWhatWasShown() {
    done(draft(), Seat.EXCON);
    done(edit(1), Seat.EXCON);
    refused(new SignReport(EXERCISE, 1, HASH), Seat.EXCON, Ground.REPORT_CHANGED);
    assertThat(done(new SignReport(EXERCISE, 2, HASH), Seat.EXCON))
        .containsExactly(new ReportSigned(EXERCISE, 2, HASH));
  }

  @Test
  void aSignedReportStaysAsItIsUntilANewDraft() {
    done(draft(), Seat.EXCON);
    done(new SignReport(EXERCISE, 1, HASH), Seat.EXCON);
    refused(edit(1), Seat.EXCON, Ground.REPORT_SIGNED);
    refused(new SignReport(EXERCISE, 1, HASH), Seat.EXCON, Ground.REPORT_SIGNED);
    done(draft(), Seat.EXCON);
    done(edit(2), Seat.EXCON);
  }

  @Test
  void theLinesOfTheImprovementPlanAreNumbered() {
    done(draft(), Seat.EXCON);
    assertThat(done(action(1L), Seat.EXCON)).first().isInstanceOf(CorrectiveActionAdded.class);
    refused(move(0), Seat.EXCON, Ground.ACTION_UNKNOWN);
    refused(move(2), Seat.EXCON, Ground.ACTION_UNKNOWN);
    done(move(1), Seat.EXCON);
  }

  @Test
  void playersWriteNothingButFeedback() {
    refused(draft(), Seat.PM, Ground.SEAT_MAY_NOT);
    refused(action(1L), Seat.AUD, Ground.SEAT_MAY_NOT);
    refused(new SignReport(EXERCISE, 1, HASH), Seat.ADMIN, Ground.SEAT_MAY_NOT);
  }

  private static DebriefCommand feedback(HotwashAnswer... answers) {
    return new GiveFeedback(
        EXERCISE, Optional.of(new SeatId("mofa")), List.of(answers), List.of(), List.of());
  }

  private static DraftReport draft() {
    return new DraftReport(EXERCISE, 12, SECTIONS);
  }

  private static ReportDrafted drafted(int revision) {
    return new ReportDrafted(EXERCISE, revision, 12, SECTIONS);
  }

  private static EditReport edit(int revision, Long... cited) {
    return new EditReport(EXERCISE, revision, ReportSection.STRENGTHS, TEXT, List.of(cited));
  }

  private static AddCorrectiveAction action(Long record) {
    return new AddCorrectiveAction(
        EXERCISE, new CorrectiveAction(TEXT, TEXT, LocalDate.of(2027, 6, 1), List.of(record)));
  }

  private static MoveCorrectiveAction move(int number) {
    return new MoveCorrectiveAction(EXERCISE, number, ActionStatus.DONE);
  }

  private List<DebriefEvent> done(DebriefCommand command, Seat seat) {
    List<DebriefEvent> facts = decider.decide(command, by(seat), state);
    for (DebriefEvent fact : facts) {
      state = state.evolve(fact);
    }
    return facts;
  }

  private void refused(DebriefCommand command, Seat seat, Ground ground) {
    assertThatThrownBy(() -> decider.decide(command, by(seat), state))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.ground()).isEqualTo(ground));
    SpecBook.refused(seat, command.getClass().getSimpleName(), ground);
  }

  private static Acting by(Seat seat) {
    Instant at = Instant.parse("2027-04-05T00:00:00Z");
    return new Acting(PersonId.inExercise(EXERCISE, seat), seat, at, LocalDate.of(2027, 4, 5));
  }
}
