package sekisho.decision;

import static sekisho.decision.Acts.*;
import static sekisho.message.Seat.*;

import java.util.List;
import java.util.Optional;
import sekisho.message.CombatStatus;
import sekisho.message.ConcernLevel;
import sekisho.message.DocumentKind;
import sekisho.message.Position;
import sekisho.message.ReviewCommand.EscalateTo;
import sekisho.message.ScreeningCommand.*;
import sekisho.message.Seat;
import sekisho.message.SecretariesOutcome;
import sekisho.message.SignOffCommand.*;
import sekisho.message.SubmissionCommand.*;
import sekisho.message.Tri;
import sekisho.message.UndertakingCommand.*;
import sekisho.message.Viewpoint;

/** The way of a case to each stage, played by its seats. */
public final class Ways {
  private Ways() {}

  public static Play draft(String country, boolean gcap) {
    return new Play()
        .did(
            APPLICANT,
            new OpenCase(CASE, text("title"), Optional.empty()),
            new DescribeItem(CASE, List.of(line(10))),
            new DescribeDestination(CASE, to(country)),
            new ClaimBasis(CASE, basis(gcap)),
            endUseCertificate());
  }

  public static Play submitted(String country) {
    return draft(country, false).did(APPLICANT, new SubmitCase(CASE, true, false));
  }

  public static Play screened(Play submitted) {
    return submitted
        .did(METI_LO, screen(Tri.NO, Tri.NO, Tri.NO, submitted.day()))
        .did(MOFA_R, new ConfirmPrinciple1(CASE, true, WORDS));
  }

  public static Play classified(Play submitted, boolean weapon) {
    return screened(submitted)
        .did(METI_LO, classify(weapon))
        .did(MOD_R, new ConcurClassification(CASE, true, WORDS));
  }

  public static Play inReview(Play submitted, boolean weapon, CombatStatus combat) {
    return classified(submitted, weapon)
        .did(TRE, new CheckAgreement(CASE))
        .did(MOFA_R, combat(combat, submitted.day(), submitted.day().plusDays(30)))
        .did(MOD_R, new ConcurCombat(CASE, true, WORDS));
  }

  public static Play reviewed(Play inReview) {
    return inReview
        .did(
            MOFA_R,
            viewpoint(Viewpoint.DESTINATION, ConcernLevel.LOW),
            attRisk(false),
            view(Position.CONCUR))
        .did(
            METI_LO,
            viewpoint(Viewpoint.END_USER, ConcernLevel.LOW),
            viewpoint(Viewpoint.REGIME, ConcernLevel.LOW),
            view(Position.CONCUR),
            priorConsent())
        .did(
            MOD_R,
            viewpoint(Viewpoint.CONCERN, ConcernLevel.LOW),
            viewpoint(Viewpoint.SELF_DEFENCE_IMPACT, ConcernLevel.LOW),
            view(Position.CONCUR_WITH_CONDITIONS, "yearly report"))
        .did(NSS_C, view(Position.CONCUR));
  }

  /** A radar, no weapon: the ministries' own level. */
  public static Play radar() {
    return reviewed(inReview(submitted("PH"), false, CombatStatus.NO));
  }

  public static Play radarConfirmed() {
    return radar().did(NSS_C, new ConfirmPolicy(CASE, WORDS));
  }

  /** Frigates to a country with an agreement: before the four ministers. */
  public static Play frigate() {
    return beforeMinisters(inReview(submitted("AU"), true, CombatStatus.NO));
  }

  public static Play beforeMinisters(Play inReview) {
    return reviewed(inReview)
        .did(TRE, propose("frigates"))
        .did(NSS_C, new EscalateTo(CASE, WORDS))
        .did(SEC, secretaries(SecretariesOutcome.TO_MINISTERS));
  }

  public static Play tabled() {
    return frigate().did(NSS_C, table());
  }

  public static Play signedBy(Play tabled, Seat... ministers) {
    for (Seat minister : ministers) {
      tabled.did(minister, sign(tabled));
    }
    return tabled;
  }

  public static Play frigateConfirmed() {
    return signedBy(tabled(), PM, CCS, FM, DM);
  }

  public static Play undertakingRecorded(Play confirmed) {
    return confirmed
        .did(TRE, new AttachDocument(CASE, document("signed note", DocumentKind.UNDERTAKING)))
        .did(
            TRE, recordUndertaking(confirmed.day(), confirmed.day(), confirmed.day().plusYears(5)));
  }

  public static Play licensed() {
    return radarConfirmed().did(APPLICANT, apply(1, 10)).did(METI_DM, grant());
  }
}
