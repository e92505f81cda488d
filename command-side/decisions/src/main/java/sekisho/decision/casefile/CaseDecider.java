package sekisho.decision.casefile;

import java.util.ArrayList;
import java.util.List;
import sekisho.decision.AgreementRegister;
import sekisho.decision.Authority;
import sekisho.decision.CaseState;
import sekisho.decision.Decider;
import sekisho.decision.Fact;
import sekisho.decision.Numbers;
import sekisho.decision.Readiness;
import sekisho.decision.SeatRegister;
import sekisho.decision.aftercare.AftercareDecider;
import sekisho.decision.policy.PolicyBook;
import sekisho.decision.review.ReviewDecider;
import sekisho.decision.screening.ScreeningDecider;
import sekisho.decision.signoff.SignOffDecider;
import sekisho.decision.submission.SubmissionDecider;
import sekisho.decision.undertaking.UndertakingDecider;
import sekisho.message.Acting;
import sekisho.message.AftercareCommand;
import sekisho.message.CaseCommand;
import sekisho.message.CaseEvent;
import sekisho.message.ReviewCommand;
import sekisho.message.ScreeningCommand;
import sekisho.message.SignOffCommand;
import sekisho.message.SubmissionCommand;
import sekisho.message.UndertakingCommand;

/**
 * Why yes or no, for every command on a case: authority first, then the room, then what follows
 * from it by itself: the rules are asked again when their facts changed (I-02), and a round of
 * signatures is void when its dossier changed (I-04). Nothing follows from sharing out the work.
 */
public final class CaseDecider implements Decider<CaseCommand> {
  private final SubmissionDecider submission;
  private final ScreeningDecider screening;
  private final ReviewDecider review;
  private final UndertakingDecider undertaking;
  private final SignOffDecider signOff;
  private final AftercareDecider aftercare;

  public CaseDecider(
      PolicyBook policy, AgreementRegister agreements, SeatRegister seats, Numbers numbers) {
    Readiness readiness = new Readiness(policy);
    submission = new SubmissionDecider(numbers);
    screening = new ScreeningDecider(policy, agreements);
    review = new ReviewDecider(readiness, seats);
    undertaking = new UndertakingDecider();
    signOff = new SignOffDecider(readiness, numbers);
    aftercare = new AftercareDecider(policy, numbers);
  }

  @Override
  public List<CaseEvent> decide(CaseCommand command, Acting by, CaseState state) {
    Authority.check(command, by, state);
    List<CaseEvent> events = new ArrayList<>(room(command, by, state));
    if (events.stream().allMatch(event -> new Fact(event, by).sharesOutWork())) {
      return List.copyOf(events);
    }
    CaseState after = state.evolve(events, by);
    List<CaseEvent> evaluated = screening.reevaluate(by, after);
    events.addAll(evaluated);
    events.addAll(SignOffDecider.voidIfChanged(after.evolve(evaluated, by)));
    return List.copyOf(events);
  }

  private List<CaseEvent> room(CaseCommand command, Acting by, CaseState state) {
    return switch (command) {
      case SubmissionCommand c -> submission.decide(c, by, state);
      case ScreeningCommand c -> screening.decide(c, by, state);
      case ReviewCommand c -> review.decide(c, by, state);
      case UndertakingCommand c -> undertaking.decide(c, by, state);
      case SignOffCommand c -> signOff.decide(c, by, state);
      case AftercareCommand c -> aftercare.decide(c, by, state);
    };
  }
}
