package sekisho.app.demo;

import static sekisho.message.Seat.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import sekisho.app.acts.Pen;
import sekisho.app.acts.ReviewWays;
import sekisho.app.acts.Say;
import sekisho.app.acts.ScreeningWays;
import sekisho.app.acts.SubmissionWays;
import sekisho.message.Circumstance;
import sekisho.message.CombatStatus;
import sekisho.message.Country;
import sekisho.message.Position;
import sekisho.message.ReviewCommand.GiveMinistryView;
import sekisho.message.ScreeningCommand.CheckAgreement;
import sekisho.message.Seat;
import sekisho.message.Viewpoint;

/** The usual way of a demo case up to the end of the review. */
final class DemoWays {
  private DemoWays() {}

  static DemoCase submitted(DemoCase c) {
    return c.draft().later(1).did(APPLICANT, pen -> SubmissionWays.submit(pen, Say.usual()));
  }

  static DemoCase screened(DemoCase c) {
    return submitted(c)
        .later(1)
        .did(METI_LO, pen -> ScreeningWays.principle1(pen, Say.usual()))
        .later(1)
        .did(MOFA_R, pen -> ScreeningWays.confirmPrinciple1(pen, Say.usual()));
  }

  /**
   * @param weapon whether it is a weapon of the SDF Act
   * @param reason why, for this item
   */
  static DemoCase classified(
      DemoCase c, boolean weapon, String reason, Circumstance... circumstances) {
    Set<Circumstance> found = EnumSet.of(Circumstance.POSITIVE_MEANING);
    found.addAll(List.of(circumstances));
    Say say =
        Say.of("sdfWeapon", Boolean.toString(weapon))
            .and("reason", reason)
            .and(
                "circumstances",
                found.stream().map(Circumstance::name).collect(Collectors.joining(",")));
    return screened(c)
        .did(METI_LO, pen -> ScreeningWays.classify(pen, say))
        .later(1)
        .did(MOD_R, pen -> ScreeningWays.concurClassification(pen, Say.usual()));
  }

  /** The agreement is looked up and combat is determined: the review begins. */
  static DemoCase inReview(DemoCase c, CombatStatus combat) {
    return c.did(TRE, pen -> new CheckAgreement(pen.caseId()))
        .did(MOFA_R, pen -> ScreeningWays.combat(pen, Say.of("status", combat.name())))
        .later(1)
        .did(MOD_R, pen -> ScreeningWays.concurCombat(pen, Say.usual()));
  }

  /** All that the ministries owe before a decision. */
  static DemoCase reviewed(DemoCase c) {
    return nss(mod(mofa(meti(c.later(2))).later(1)));
  }

  static DemoCase meti(DemoCase c) {
    return found(c, METI_LO)
        .did(METI_LO, pen -> ReviewWays.consent(pen, Say.usual()))
        .did(METI_LO, pen -> ReviewWays.view(pen, Say.usual()));
  }

  static DemoCase mofa(DemoCase c) {
    return found(c, MOFA_R)
        .did(MOFA_R, pen -> ReviewWays.attRisk(pen, Say.usual()))
        .did(MOFA_R, pen -> ReviewWays.view(pen, Say.usual()));
  }

  static DemoCase mod(DemoCase c) {
    return found(c, MOD_R).did(MOD_R, pen -> ReviewWays.view(pen, Say.usual()));
  }

  static DemoCase nss(DemoCase c) {
    return c.did(NSS_C, pen -> ReviewWays.view(pen, Say.usual()));
  }

  private static DemoCase found(DemoCase c, Seat seat) {
    for (Viewpoint viewpoint : ReviewWays.usual(seat)) {
      c.did(seat, pen -> ReviewWays.viewpoint(pen, viewpoint, Say.usual()));
    }
    return c;
  }

  static DemoCase viewpoint(DemoCase c, Seat seat, Viewpoint viewpoint, String finding) {
    return c.did(seat, pen -> ReviewWays.viewpoint(pen, viewpoint, Say.of("finding", finding)));
  }

  static GiveMinistryView view(Pen pen, Position position, List<String> conditions, String reason) {
    return ReviewWays.view(
        pen,
        Say.of("position", position.name())
            .and("conditions", String.join("\n", conditions))
            .and("reason", reason));
  }

  static String nameOf(Country country) {
    return Locale.of("", country.code()).getDisplayCountry(Locale.JAPANESE);
  }
}
