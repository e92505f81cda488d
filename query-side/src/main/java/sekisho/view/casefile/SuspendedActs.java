package sekisho.view.casefile;

import static sekisho.message.Seat.*;
import static sekisho.view.casefile.Act.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sekisho.message.CombatStatus;
import sekisho.message.ReopenTrigger;
import sekisho.message.Seat;
import sekisho.view.casefile.Licensing.Suspension;
import sekisho.view.casefile.Screening.Combat;
import sekisho.view.casefile.Screening.Principle1;

/**
 * What a suspended case waits for: the findings that have to be made anew for each reason of the
 * suspension, then the level that approved (I-18).
 */
record SuspendedActs(CaseFile file, LocalDate day) {
  private static final List<Seat> REVIEWERS = List.of(METI_LO, MOFA_R, MOD_R, NSS_C);

  List<NextAct> all() {
    List<NextAct> due = new ArrayList<>();
    file.licensing().running().forEach(reason -> due.addAll(findings(reason)));
    return due.isEmpty() ? List.of(new NextAct(approving(), LIFT_SUSPENSION)) : due;
  }

  private Seat approving() {
    return file.signOff().confirmation().filter(c -> c.level().fourMinisters()).isPresent()
        ? PM
        : NSS_C;
  }

  private List<NextAct> findings(Suspension reason) {
    List<NextAct> due = new ArrayList<>();
    long since = reason.entry().record();
    boolean embargo =
        reason.trigger() == ReopenTrigger.EMBARGO_LISTED
            || reason.trigger() == ReopenTrigger.COURT_OR_UN_FINDING;
    if (embargo) {
      principle1(since).ifPresent(due::add);
    }
    if (reason.trigger() == ReopenTrigger.AGREEMENT_DENOUNCED
        && file.screening().agreement().filter(a -> a.entry().record() > since).isEmpty()) {
      due.add(new NextAct(TRE, CHECK_AGREEMENT));
    }
    boolean reviewed = file.screening().evaluation().isPresent();
    if (reviewed || reason.trigger() == ReopenTrigger.CONFLICT_OUTBREAK) {
      combat(since).ifPresent(due::add);
    }
    if (reviewed && file.review().findings().stream().noneMatch(f -> f.entry().record() > since)) {
      REVIEWERS.forEach(seat -> due.add(new NextAct(seat, RECORD_VIEWPOINTS)));
    }
    return due;
  }

  private Optional<NextAct> principle1(long since) {
    Optional<Principle1> fresh = file.screening().p1().filter(p -> p.entry().record() > since);
    if (fresh.isEmpty()) {
      return Optional.of(new NextAct(METI_LO, SCREEN_PRINCIPLE1_AGAIN));
    }
    return fresh.filter(p -> p.confirmation().isPresent()).isPresent()
        ? Optional.empty()
        : Optional.of(new NextAct(MOFA_R, CONFIRM_PRINCIPLE1));
  }

  private Optional<NextAct> combat(long since) {
    Optional<Combat> fresh =
        file.screening()
            .combat()
            .filter(c -> c.entry().record() > since)
            .filter(
                c -> c.status() != CombatStatus.UNDETERMINED && !c.disputed() && c.validOn(day));
    if (fresh.isEmpty()) {
      return Optional.of(new NextAct(MOFA_R, DETERMINE_COMBAT));
    }
    return fresh.filter(Combat::concurred).isPresent()
        ? Optional.empty()
        : Optional.of(new NextAct(MOD_R, CONCUR_COMBAT));
  }
}
