package sekisho.web.review;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import sekisho.message.Level;
import sekisho.message.Seat;
import sekisho.message.Stage;
import sekisho.view.casefile.Act;
import sekisho.view.casefile.CaseFile;
import sekisho.view.casefile.NextAct;
import sekisho.web.CurrentOfficial;
import sekisho.web.casefile.Offers;
import sekisho.web.identity.Reach;

/** What can be done on the review desk, and in which section. */
@Component
class ReviewActs {
  /** The section of the page in which an act of the process is done. */
  static final Map<Act, String> SECTIONS =
      new EnumMap<>(
          Map.of(
              Act.RECORD_VIEWPOINTS, "viewpoints",
              Act.RECORD_ATT_RISK, "att",
              Act.GIVE_MINISTRY_VIEW, "views",
              Act.ESCALATE, "decision",
              Act.DECLARE_NOT_PERMITTED, "decision"));

  private static final Set<Stage> REVIEWED =
      EnumSet.of(Stage.MINISTRY_REVIEW, Stage.SECRETARIES_MEETING, Stage.FOUR_MINISTER_PENDING);

  private static final Set<Stage> ENDABLE =
      EnumSet.of(Stage.MINISTRY_REVIEW, Stage.FOUR_MINISTER_PENDING, Stage.ON_HOLD);

  private final Reach reach;
  private final CurrentOfficial official;

  ReviewActs(Reach reach, CurrentOfficial official) {
    this.reach = reach;
    this.official = official;
  }

  /** The forms that the reader may use now. */
  Offers offers(CaseFile file, LocalDate day) {
    var offers = new Offers(reach, file, "/review");
    Seat seat = official.seat();
    Stage stage = file.stage();
    Optional<Act> due = NextAct.of(file.nextActs(day), seat).map(NextAct::act);
    boolean reviewed = REVIEWED.contains(stage);
    boolean atDesk = stage == Stage.MINISTRY_REVIEW;
    offer(offers, "viewpoints", due, Act.RECORD_VIEWPOINTS, reviewed || stage == Stage.SUSPENDED);
    offer(offers, "att-risk", due, Act.RECORD_ATT_RISK, reviewed);
    offer(offers, "view", due, Act.GIVE_MINISTRY_VIEW, reviewed);
    offers.possible("questions", atDesk);
    offer(offers, "escalation", due, Act.ESCALATE, atDesk && goesUp(file));
    offer(offers, "not-permitted", due, Act.DECLARE_NOT_PERMITTED, mayEnd(file));
    return offers;
  }

  /** While a dossier is open for signature, the ministers decide. */
  private static boolean mayEnd(CaseFile file) {
    return ENDABLE.contains(file.stage()) && file.signOff().openRound().isEmpty();
  }

  private static void offer(
      Offers offers, String act, Optional<Act> due, Act waitedFor, boolean allowed) {
    offers.due(act, allowed && due.filter(waitedFor::equals).isPresent());
    offers.possible(act, allowed);
  }

  /** Whether the rules or an objection take the case to the Secretaries' Meeting. */
  static boolean goesUp(CaseFile file) {
    return file.review().anyObjection()
        || file.screening()
            .evaluation()
            .filter(e -> e.evaluation().level().compareTo(Level.L2) >= 0)
            .isPresent();
  }
}
