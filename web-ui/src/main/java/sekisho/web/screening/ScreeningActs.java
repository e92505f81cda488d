package sekisho.web.screening;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import sekisho.message.CombatStatus;
import sekisho.message.Stage;
import sekisho.view.casefile.Act;
import sekisho.view.casefile.CaseFile;
import sekisho.view.casefile.NextAct;
import sekisho.view.casefile.Screening;
import sekisho.view.casefile.Screening.Combat;
import sekisho.view.casefile.Screening.Item;
import sekisho.view.casefile.Screening.Principle1;
import sekisho.web.casefile.Offers;
import sekisho.web.identity.Reach;

/** What can be done on the screening page of a case, and in which step it stands. */
@Component
class ScreeningActs {
  /** The section of the page in which an act of the process is done. */
  static final Map<Act, String> SECTIONS =
      new EnumMap<>(
          Map.ofEntries(
              entry(Act.SCREEN_PRINCIPLE1, "principle1"),
              entry(Act.SCREEN_PRINCIPLE1_AGAIN, "principle1"),
              entry(Act.CONFIRM_PRINCIPLE1, "principle1"),
              entry(Act.PROPOSE_PROHIBITION, "principle1"),
              entry(Act.CONFIRM_PROHIBITION, "principle1"),
              entry(Act.CLASSIFY_ITEM, "classification"),
              entry(Act.CLASSIFY_ITEM_AGAIN, "classification"),
              entry(Act.CONCUR_CLASSIFICATION, "classification"),
              entry(Act.SETTLE_CLASSIFICATION, "classification"),
              entry(Act.CHECK_AGREEMENT, "agreement"),
              entry(Act.DETERMINE_COMBAT, "combat"),
              entry(Act.CONCUR_COMBAT, "combat"),
              entry(Act.EVALUATE_RULES, "evaluation")));

  private static final Set<Stage> EARLY =
      EnumSet.of(Stage.SUBMITTED, Stage.P1_SCREENING, Stage.CLASSIFIED, Stage.MINISTRY_REVIEW);
  private static final Set<Stage> LATE =
      EnumSet.of(
          Stage.CLASSIFIED,
          Stage.MINISTRY_REVIEW,
          Stage.SECRETARIES_MEETING,
          Stage.FOUR_MINISTER_PENDING,
          Stage.SUSPENDED);

  private final Reach reach;

  ScreeningActs(Reach reach) {
    this.reach = reach;
  }

  /** The forms that the reader may use now. */
  Offers offers(CaseFile file, LocalDate day, Versions versions) {
    var offers = new Offers(reach, file, "/screening");
    if (EARLY.contains(file.stage())) {
      offers.due("policy", versions.pinnedOutdated());
      offers.possible("policy", versions.notPinned());
      principle1(offers, file.stage(), file.screening());
      classification(offers, file.stage(), file.screening());
    }
    if (LATE.contains(file.stage())) {
      agreementAndCombat(offers, file.screening(), day);
    }
    if (file.stage() == Stage.SUSPENDED) {
      freshFindings(offers, file, day);
    } else if (LATE.contains(file.stage())) {
      boolean complete = file.screening().complete();
      offers.due("evaluation", complete && versions.evaluationOutdated());
      offers.possible("evaluation", complete);
    }
    return offers;
  }

  /** What has to be found anew before the suspension is lifted, whatever stood before (I-18). */
  private static void freshFindings(Offers offers, CaseFile file, LocalDate day) {
    Screening screening = file.screening();
    List<Act> due = file.nextActs(day).stream().map(NextAct::act).toList();
    offers.due("principle1", due.contains(Act.SCREEN_PRINCIPLE1_AGAIN));
    offers.possible("principle1", true);
    offers.due("principle1/confirmation", screening.p1().isPresent() && !screening.p1Confirmed());
    offers.due("agreement", due.contains(Act.CHECK_AGREEMENT));
    offers.due("combat", due.contains(Act.DETERMINE_COMBAT));
  }

  private static void principle1(Offers offers, Stage stage, Screening screening) {
    Optional<Principle1> p1 = screening.p1();
    boolean open = p1.filter(p -> p.hit() || !p.unknown()).isEmpty();
    offers.due("principle1", open);
    offers.possible("principle1", true);
    if (stage == Stage.SUBMITTED || p1.isEmpty()) {
      return;
    }
    boolean hit = p1.filter(Principle1::hit).isPresent();
    boolean proposed = screening.prohibitionProposed().isPresent();
    offers.due("principle1/confirmation", !screening.p1Confirmed());
    offers.due("prohibition", hit && !proposed);
    offers.possible("prohibition", hit);
    offers.due("prohibition/confirmation", hit && proposed && screening.p1Confirmed());
  }

  private static void classification(Offers offers, Stage stage, Screening screening) {
    boolean cleared =
        screening.p1Confirmed()
            && screening.p1().filter(p -> p.hit() || p.unknown()).isEmpty()
            && stage != Stage.SUBMITTED;
    if (!cleared) {
      return;
    }
    Optional<Item> item = screening.item();
    boolean disputed = item.filter(Item::disputed).isPresent();
    offers.due("classification", item.isEmpty() || disputed);
    offers.possible("classification", true);
    offers.due(
        "classification/concurrence", item.filter(i -> !i.agreed() && !disputed).isPresent());
    offers.possible("classification/concurrence", disputed);
    offers.due("classification/override", disputed);
  }

  private static void agreementAndCombat(Offers offers, Screening screening, LocalDate day) {
    Optional<Combat> combat = screening.combat();
    boolean stands =
        combat
            .filter(c -> c.status() != CombatStatus.UNDETERMINED && !c.disputed() && c.validOn(day))
            .isPresent();
    offers.due("agreement", screening.agreement().isEmpty());
    offers.possible("agreement", true);
    offers.due("combat", !stands);
    offers.possible("combat", true);
    offers.due("combat/concurrence", stands && combat.filter(c -> !c.concurred()).isPresent());
    offers.possible("combat/concurrence", combat.filter(c -> !c.concurred()).isPresent());
  }
}
