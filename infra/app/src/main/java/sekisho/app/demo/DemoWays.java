package sekisho.app.demo;

import static sekisho.message.Seat.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import sekisho.message.Appraisal;
import sekisho.message.AttRisks;
import sekisho.message.Circumstance;
import sekisho.message.Classification;
import sekisho.message.CombatStatus;
import sekisho.message.ConcernLevel;
import sekisho.message.ConsentBasis;
import sekisho.message.FiveCategory;
import sekisho.message.P1Finding;
import sekisho.message.Position;
import sekisho.message.ReviewCommand.GiveMinistryView;
import sekisho.message.ReviewCommand.RecordAttRisk;
import sekisho.message.ReviewCommand.RecordViewpoint;
import sekisho.message.ScreeningCommand.CheckAgreement;
import sekisho.message.ScreeningCommand.ClassifyItem;
import sekisho.message.ScreeningCommand.ConcurClassification;
import sekisho.message.ScreeningCommand.ConcurCombat;
import sekisho.message.ScreeningCommand.ConfirmPrinciple1;
import sekisho.message.ScreeningCommand.DetermineCombat;
import sekisho.message.ScreeningCommand.ScreenPrinciple1;
import sekisho.message.Seat;
import sekisho.message.SubmissionCommand.SubmitCase;
import sekisho.message.Tri;
import sekisho.message.UndertakingCommand.RecordConsentBasis;
import sekisho.message.Viewpoint;

/** The usual way of a demo case up to the end of the review, in the usual words. */
final class DemoWays {
  private static final int COMBAT_VALID_DAYS = 90;
  private static final List<String> YEARLY_REPORT = List.of("移転後5年間、保管と使用の状況を毎年報告させること。");

  private DemoWays() {}

  static DemoCase submitted(DemoCase c) {
    return c.draft().later(1).did(APPLICANT, pen -> new SubmitCase(pen.caseId(), true, false));
  }

  static DemoCase screened(DemoCase c) {
    return submitted(c)
        .later(1)
        .did(METI_LO, pen -> clear(pen))
        .later(1)
        .did(
            MOFA_R,
            pen ->
                new ConfirmPrinciple1(pen.caseId(), true, pen.text("安保理の措置及び紛争当事国に関する認定に異存はない。")));
  }

  private static ScreenPrinciple1 clear(DemoPen pen) {
    return new ScreenPrinciple1(
        pen.caseId(),
        new P1Finding(Tri.NO, pen.text("締結した条約その他の国際約束に反しない。対象の品目は、対人地雷、クラスター弾、化学兵器のいずれでもない。")),
        new P1Finding(Tri.NO, pen.text("移転先に対する安保理決議の武器禁輸はない（輸出貿易管理令別表第3の2）。")),
        new P1Finding(Tri.NO, pen.text("安保理が措置をとっている紛争当事国ではない。")),
        pen.day());
  }

  /**
   * @param weapon whether it is a weapon of the SDF Act
   * @param reason why, for this item
   */
  static DemoCase classified(
      DemoCase c, boolean weapon, String reason, Circumstance... circumstances) {
    return screened(c)
        .did(METI_LO, pen -> classification(pen, weapon, reason, circumstances))
        .later(1)
        .did(
            MOD_R,
            pen ->
                new ConcurClassification(
                    pen.caseId(),
                    true,
                    pen.text(
                        weapon
                            ? "自衛隊法上の武器に当たるとの見立てに同意する。"
                            : "直接人を殺傷し又は物を破壊することを目的としない。武器に当たらないとの見立てに同意する。")));
  }

  private static ClassifyItem classification(
      DemoPen pen, boolean weapon, String reason, Circumstance... circumstances) {
    Set<Circumstance> found = EnumSet.of(Circumstance.POSITIVE_MEANING);
    found.addAll(List.of(circumstances));
    return new ClassifyItem(
        pen.caseId(),
        new Classification(true, weapon, FiveCategory.NONE, pen.text(reason)),
        new Appraisal(found, pen.text("我が国の安全保障及び移転先との協力に資する積極的な意義がある。")));
  }

  /** The agreement is looked up and combat is determined: the review begins. */
  static DemoCase inReview(DemoCase c, CombatStatus combat) {
    String country = country(c);
    return c.did(TRE, pen -> new CheckAgreement(pen.caseId()))
        .did(
            MOFA_R,
            pen ->
                new DetermineCombat(
                    pen.caseId(),
                    combat,
                    pen.text(
                        switch (combat) {
                          case NO -> country + "の領域で、武力紛争の一環として現に戦闘が行われているとは認められない。";
                          case YES -> country + "の領域では、武力紛争の一環として現に戦闘が行われている。";
                          case UNDETERMINED -> country + "の情勢は、確認中である。";
                        }),
                    pen.day(),
                    pen.day().plusDays(COMBAT_VALID_DAYS)))
        .later(1)
        .did(MOD_R, pen -> new ConcurCombat(pen.caseId(), true, pen.text("外務省の認定に異存はない。")));
  }

  /** All that the ministries owe before a decision. */
  static DemoCase reviewed(DemoCase c) {
    return nss(mod(mofa(meti(c.later(2))).later(1)));
  }

  static DemoCase meti(DemoCase c) {
    return viewpoint(
            viewpoint(
                c,
                METI_LO,
                Viewpoint.END_USER,
                "最終需要者の" + c.endUser() + "は、同種の装備を運用した実績があり、数量は部隊の規模に見合う。"),
            METI_LO,
            Viewpoint.REGIME,
            "国際輸出管理レジームの指針に照らし、過剰な蓄積のおそれは認められない。")
        .did(
            METI_LO,
            pen ->
                new RecordConsentBasis(
                    pen.caseId(),
                    ConsentBasis.PRIOR_CONSENT,
                    Optional.empty(),
                    pen.text("目的外使用及び第三国移転について、我が国の事前同意を義務付ける。")))
        .did(
            METI_LO,
            pen -> view(pen, Position.CONCUR, List.of(), "輸出管理の観点から支障はない。許可に当たり引渡しの確認を条件とする。"));
  }

  static DemoCase mofa(DemoCase c) {
    return viewpoint(
            c,
            MOFA_R,
            Viewpoint.DESTINATION,
            country(c) + "の国際社会における立場、我が国との関係及び地域の平和と安全への影響に照らし、仕向先として適切である。")
        .did(
            MOFA_R,
            pen ->
                new RecordAttRisk(
                    pen.caseId(),
                    new AttRisks(1, 1, 0, 0, 1, 0),
                    pen.text("使用目的の限定と保管状況の報告により、危険は低く抑えられる。"),
                    false))
        .did(MOFA_R, pen -> view(pen, Position.CONCUR, List.of(), "外交上の意義が認められ、支障はない。"));
  }

  static DemoCase mod(DemoCase c) {
    return viewpoint(
            viewpoint(
                c, MOD_R, Viewpoint.CONCERN, c.item() + "の性能及び技術は、流出した場合の我が国への影響が限られ、管理の下で許容できる。"),
            MOD_R,
            Viewpoint.SELF_DEFENCE_IMPACT,
            "自衛隊の装備の取得及び部隊の運用に支障はない。")
        .did(
            MOD_R,
            pen ->
                view(
                    pen, Position.CONCUR_WITH_CONDITIONS, YEARLY_REPORT, "適正な管理を確かめるため、報告を条件とする。"));
  }

  static DemoCase nss(DemoCase c) {
    return c.did(
        NSS_C, pen -> view(pen, Position.CONCUR, List.of(), "関係省庁の意見を踏まえ、国家安全保障戦略に沿うと考える。"));
  }

  static DemoCase viewpoint(DemoCase c, Seat seat, Viewpoint viewpoint, String finding) {
    return c.did(
        seat,
        pen ->
            new RecordViewpoint(
                pen.caseId(), viewpoint, ConcernLevel.LOW, 1, pen.text(finding), List.of()));
  }

  static GiveMinistryView view(
      DemoPen pen, Position position, List<String> conditions, String reason) {
    return new GiveMinistryView(pen.caseId(), position, pen.texts(conditions), pen.text(reason));
  }

  static String country(DemoCase c) {
    return Locale.of("", c.request().destination().country().code())
        .getDisplayCountry(Locale.JAPANESE);
  }
}
