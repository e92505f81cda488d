package sekisho.view.casefile;

import static sekisho.message.Seat.*;
import static sekisho.view.casefile.Act.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import sekisho.message.CombatStatus;
import sekisho.message.ConfirmationCondition;
import sekisho.message.DocumentKind;
import sekisho.message.Evaluation;
import sekisho.message.Level;
import sekisho.message.Ministry;
import sekisho.message.Seat;
import sekisho.message.Verdict;
import sekisho.view.casefile.Screening.Combat;
import sekisho.view.casefile.Screening.Item;
import sekisho.view.casefile.Screening.Principle1;

/** Finds what is due in a case, stage by stage, along the transitions of process 7.5. */
final class NextActs {
  private static final List<Seat> REVIEWERS = List.of(METI_LO, MOFA_R, MOD_R, NSS_C);

  /** What is refused while a match is open. */
  private static final Set<Act> HELD_UP =
      EnumSet.of(ESCALATE, CONFIRM_POLICY, RECORD_SECRETARIES, TABLE_CASE, SIGN, RECORD_CABINET);

  private final CaseFile file;
  private final LocalDate day;
  private final Screening screening;
  private final Review review;

  NextActs(CaseFile file, LocalDate day) {
    this.file = file;
    this.day = day;
    this.screening = file.screening();
    this.review = file.review();
  }

  /**
   * A match of a party with a list comes first, and holds up what would be refused (assumption A).
   */
  List<NextAct> all() {
    List<NextAct> due = byStage();
    if (file.parties().open().isEmpty() || file.stage().ended()) {
      return due;
    }
    return Stream.concat(
            Stream.of(new NextAct(METI_LO, DISPOSE_MATCH)),
            due.stream().filter(next -> !HELD_UP.contains(next.act())))
        .toList();
  }

  private List<NextAct> byStage() {
    return switch (file.stage()) {
      case DRAFT ->
          due(APPLICANT, file.request().missing().isEmpty() ? SUBMIT_REQUEST : COMPLETE_REQUEST);
      case RETURNED -> due(APPLICANT, CORRECT_REQUEST);
      case SUBMITTED -> due(METI_LO, SCREEN_PRINCIPLE1);
      case P1_SCREENING -> principle1AndItem();
      case CLASSIFIED -> screening();
      case MINISTRY_REVIEW -> orElse(underReview(), this::afterReview);
      case INFO_REQUESTED -> due(APPLICANT, ANSWER_QUESTION);
      case SECRETARIES_MEETING -> orElse(standing(), () -> due(SEC, RECORD_SECRETARIES));
      case FOUR_MINISTER_PENDING -> ministers();
      case CABINET_PENDING -> cabinet();
      case POLICY_CONFIRMED -> undertakingOrApplication();
      case POLICY_CONFIRMED_CONDITIONAL -> condition();
      case UNDERTAKING_RECORDED -> due(APPLICANT, APPLY_LICENCE);
      case LICENCE_REVIEW -> due(METI_DM, DECIDE_LICENCE);
      case ON_HOLD -> due(NSS_C, RESUME_CASE);
      case SUSPENDED -> new SuspendedActs(file, day).all();
      case LICENSED, PROHIBITED_P1, NOT_PERMITTED, REFUSED, WITHDRAWN, REVOKED, EXPIRED ->
          List.of();
    };
  }

  /** Principle 1, then what the item is. */
  private List<NextAct> principle1AndItem() {
    if (screening.p1().isEmpty()) {
      return due(METI_LO, SCREEN_PRINCIPLE1_AGAIN);
    }
    Principle1 p1 = screening.p1().orElseThrow();
    if (p1.unknown() && !p1.hit()) {
      return due(METI_LO, SCREEN_PRINCIPLE1_AGAIN);
    } else if (p1.confirmation().isEmpty()) {
      return due(MOFA_R, CONFIRM_PRINCIPLE1);
    } else if (p1.hit()) {
      return screening.prohibitionProposed().isPresent()
          ? due(NSS_C, CONFIRM_PROHIBITION)
          : due(METI_LO, PROPOSE_PROHIBITION);
    } else if (screening.item().isEmpty()) {
      return due(METI_LO, CLASSIFY_ITEM);
    } else if (screening.item().filter(Item::disputed).isPresent()) {
      return List.of(
          new NextAct(NSS_C, SETTLE_CLASSIFICATION), new NextAct(METI_LO, CLASSIFY_ITEM_AGAIN));
    }
    return screening.classificationAgreed() ? List.of() : due(MOD_R, CONCUR_CLASSIFICATION);
  }

  /** Agreement and combat run side by side; the rules follow by themselves. */
  private List<NextAct> screening() {
    List<NextAct> due = new ArrayList<>(principle1AndItem());
    if (screening.agreement().isEmpty()) {
      due.addAll(due(TRE, CHECK_AGREEMENT));
    }
    due.addAll(combat(screening.combat()));
    return due.isEmpty() && screening.evaluation().isEmpty() ? due(METI_LO, EVALUATE_RULES) : due;
  }

  private List<NextAct> combat(Optional<Combat> found) {
    boolean again =
        found
            .filter(c -> c.status() != CombatStatus.UNDETERMINED && !c.disputed() && c.validOn(day))
            .isEmpty();
    if (again) {
      return due(MOFA_R, DETERMINE_COMBAT);
    }
    return found.filter(Combat::concurred).isPresent() ? List.of() : due(MOD_R, CONCUR_COMBAT);
  }

  /** Everything that the review owes before anybody may decide (I-06, I-07, I-13). */
  private List<NextAct> underReview() {
    List<NextAct> due = new ArrayList<>(screening());
    for (Seat seat : REVIEWERS) {
      reviewer(seat, seat.ministry().orElseThrow()).ifPresent(due::add);
    }
    due.addAll(besidesReview());
    return due;
  }

  private Optional<NextAct> reviewer(Seat seat, Ministry ministry) {
    boolean foundNothing =
        review.currentFindings().stream().noneMatch(f -> f.ministry() == ministry);
    boolean viewGiven = review.view(ministry).isPresent();
    boolean nobodyElse = review.missingViews().isEmpty();
    if (!review.missingViewpoints().isEmpty() && (nobodyElse || (foundNothing && !viewGiven))) {
      return Optional.of(new NextAct(seat, RECORD_VIEWPOINTS));
    } else if (seat == MOFA_R && review.attRisk().isEmpty()) {
      return Optional.of(new NextAct(seat, RECORD_ATT_RISK));
    }
    return viewGiven ? Optional.empty() : Optional.of(new NextAct(seat, GIVE_MINISTRY_VIEW));
  }

  private List<NextAct> besidesReview() {
    List<NextAct> due = new ArrayList<>();
    if (!file.request().hasDocument(DocumentKind.END_USE_CERTIFICATE)) {
      due.addAll(due(APPLICANT, ATTACH_END_USE_CERTIFICATE));
    }
    if (mayPermit() && file.undertaking().consent().isEmpty()) {
      due.addAll(due(METI_LO, RECORD_CONSENT_BASIS));
    }
    if (mayPermit() && undertakingNeeded() && file.undertaking().proposed().isEmpty()) {
      due.addAll(due(TRE, PROPOSE_UNDERTAKING));
    }
    return due;
  }

  /** What must still hold after the review, when findings run out or the request changes. */
  private List<NextAct> standing() {
    return underReview();
  }

  private List<NextAct> afterReview() {
    if (adverse()) {
      return due(NSS_C, DECLARE_NOT_PERMITTED);
    }
    boolean up = level().compareTo(Level.L2) >= 0 || review.anyObjection();
    return due(NSS_C, up ? ESCALATE : CONFIRM_POLICY);
  }

  private List<NextAct> ministers() {
    if (file.signOff().openRound().isPresent()) {
      List<Seat> unsigned = file.signOff().openRound().orElseThrow().unsigned();
      return unsigned.stream().map(office -> new NextAct(office, SIGN)).toList();
    }
    return orElse(
        Stream.concat(specialCircumstances().stream(), standing().stream()).toList(),
        () -> due(NSS_C, adverse() ? DECLARE_NOT_PERMITTED : TABLE_CASE));
  }

  private List<NextAct> specialCircumstances() {
    boolean needed = screening.sdfWeapon() && screening.inCombat();
    boolean found = file.signOff().specialCircumstances().filter(s -> s.validOn(day)).isPresent();
    return needed && !found ? due(NSS_C, FIND_SPECIAL_CIRCUMSTANCES) : List.of();
  }

  /** What the ministers signed must still hold when the Cabinet decides (I-02). */
  private List<NextAct> cabinet() {
    boolean holds =
        evaluation().isPresent()
            && screening.combat().filter(c -> c.validOn(day)).isPresent()
            && !file.parties().listed();
    return holds ? due(CAB, RECORD_CABINET) : due(NSS_C, RESUME_CASE);
  }

  private List<NextAct> undertakingOrApplication() {
    boolean owed =
        evaluation().map(Evaluation::undertakingRequired).orElse(false)
            && file.undertaking().inscribed().isEmpty();
    if (!owed) {
      return due(APPLICANT, APPLY_LICENCE);
    }
    boolean textStands = file.undertaking().proposed().isPresent();
    return due(TRE, textStands ? RECORD_UNDERTAKING : PROPOSE_UNDERTAKING);
  }

  private List<NextAct> condition() {
    Predicate<ConfirmationCondition> over = c -> day.isAfter(c.lapsesAfter());
    boolean lapsed =
        file.signOff().confirmation().flatMap(c -> c.conditionalOn()).filter(over).isPresent();
    return due(NSS_C, lapsed ? LAPSE_CONFIRMATION : RECORD_CONDITION_MET);
  }

  /** Whether only an adverse end is left, as the findings stand (I-11). */
  private boolean adverse() {
    return review.attOverriding() || !mayPermit() || file.parties().listed();
  }

  /** Whether the rules permit the transfer, or may once special circumstances are found (RB20). */
  private boolean mayPermit() {
    return evaluation().filter(e -> e.verdict() == Verdict.OK || e.hit("RB20")).isPresent();
  }

  private boolean undertakingNeeded() {
    return screening.sdfWeapon() || evaluation().map(Evaluation::undertakingRequired).orElse(false);
  }

  private Level level() {
    return evaluation().map(Evaluation::level).orElse(Level.L1);
  }

  private Optional<Evaluation> evaluation() {
    return screening
        .evaluation()
        .filter(_ -> screening.evaluationStands())
        .map(Screening.Evaluated::evaluation);
  }

  private static List<NextAct> orElse(List<NextAct> due, Supplier<List<NextAct>> then) {
    return due.isEmpty() ? then.get() : due;
  }

  private static List<NextAct> due(Seat seat, Act... acts) {
    return Arrays.stream(acts).map(act -> new NextAct(seat, act)).toList();
  }
}
