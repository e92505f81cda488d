package sekisho.app.acts;

import java.time.Period;
import java.util.EnumSet;
import java.util.Set;
import sekisho.message.Appraisal;
import sekisho.message.Circumstance;
import sekisho.message.Classification;
import sekisho.message.CombatStatus;
import sekisho.message.FiveCategory;
import sekisho.message.ItemForm;
import sekisho.message.MatchDisposition;
import sekisho.message.P1Finding;
import sekisho.message.PartyMatch;
import sekisho.message.ProhibitionGround;
import sekisho.message.ScreeningCommand.ClassifyItem;
import sekisho.message.ScreeningCommand.ConcurClassification;
import sekisho.message.ScreeningCommand.ConcurCombat;
import sekisho.message.ScreeningCommand.ConfirmPrinciple1;
import sekisho.message.ScreeningCommand.DetermineCombat;
import sekisho.message.ScreeningCommand.DisposeMatch;
import sekisho.message.ScreeningCommand.OverrideClass;
import sekisho.message.ScreeningCommand.ProposeProhibition;
import sekisho.message.ScreeningCommand.ScreenPrinciple1;
import sekisho.message.Tri;

/** How the acts of the screening are written. */
public final class ScreeningWays {
  private static final Period COMBAT_VALID = Period.ofDays(90);
  private static final Set<Circumstance> ROUTINE =
      EnumSet.of(
          Circumstance.POSITIVE_MEANING, Circumstance.SECURITY_PARTNER, Circumstance.PRECEDENT);

  /** Categories of the munitions list whose finished goods are usually weapons. */
  private static final Set<Integer> WEAPONS = Set.of(1, 2, 3, 4, 6, 9, 10);

  private ScreeningWays() {}

  public static ScreenPrinciple1 principle1(Pen pen, Say say) {
    return new ScreenPrinciple1(
        pen.caseId(),
        finding(pen, say, "treaty", "締結した条約その他の国際約束に反しない。対象の品目は、対人地雷、クラスター弾、化学兵器のいずれでもない。"),
        finding(pen, say, "unsc", "移転先に対する安保理決議の武器禁輸はない（輸出貿易管理令別表第3の2）。"),
        finding(pen, say, "conflictParty", "安保理が措置をとっている紛争当事国ではない。"),
        say.day("dataAsOf", pen.day(), Period.ZERO));
  }

  private static P1Finding finding(Pen pen, Say say, String field, String usual) {
    return new P1Finding(
        say.one(Tri.class, field, Tri.NO), pen.text(say.or(field + "Reference", usual)));
  }

  public static ConfirmPrinciple1 confirmPrinciple1(Pen pen, Say say) {
    return new ConfirmPrinciple1(
        pen.caseId(),
        say.flag("agrees", true),
        pen.text(say.or("reason", "安保理の措置及び紛争当事国に関する認定に異存はない。")));
  }

  public static ProposeProhibition proposeProhibition(Pen pen, Say say) {
    return new ProposeProhibition(
        pen.caseId(),
        say.one(ProhibitionGround.class, "ground", ProhibitionGround.P1B),
        pen.text(say.or("rationale", "安保理決議に基づく義務に違反する移転であり、第一原則により認められない。")));
  }

  public static ClassifyItem classify(Pen pen, Say say) {
    boolean weapon = say.flag("sdfWeapon", usuallyWeapon(pen));
    return new ClassifyItem(
        pen.caseId(),
        classification(pen, say, weapon),
        new Appraisal(
            say.some(Circumstance.class, "circumstances", ROUTINE),
            pen.text(say.or("appraisal", "我が国の安全保障及び移転先との協力に資する積極的な意義がある。"))));
  }

  private static Classification classification(Pen pen, Say say, boolean weapon) {
    return new Classification(
        say.flag("item1Arms", true),
        weapon,
        say.one(FiveCategory.class, "fiveCategory", FiveCategory.NONE),
        pen.text(
            say.or(
                "reason",
                weapon
                    ? "人を殺傷し又は物を破壊することを目的とし、自衛隊法上の武器に当たる。"
                    : "直接人を殺傷し又は物を破壊することを目的としない。一の項に当たるが、自衛隊法上の武器に当たらない。")));
  }

  private static boolean usuallyWeapon(Pen pen) {
    return pen.file().request().lines().stream()
        .anyMatch(
            line ->
                line.form() == ItemForm.FINISHED && WEAPONS.contains(line.munitions().number()));
  }

  public static ConcurClassification concurClassification(Pen pen, Say say) {
    boolean weapon = pen.file().screening().sdfWeapon();
    return new ConcurClassification(
        pen.caseId(),
        say.flag("concurs", true),
        pen.text(
            say.or(
                "reason",
                weapon
                    ? "自衛隊法上の武器に当たるとの見立てに同意する。"
                    : "直接人を殺傷し又は物を破壊することを目的としない。武器に当たらないとの見立てに同意する。")));
  }

  static OverrideClass settle(Pen pen, Say say) {
    return new OverrideClass(
        pen.caseId(), classification(pen, say, say.flag("sdfWeapon", usuallyWeapon(pen))));
  }

  public static DetermineCombat combat(Pen pen, Say say) {
    CombatStatus status = say.one(CombatStatus.class, "status", CombatStatus.NO);
    String country = pen.countryName();
    return new DetermineCombat(
        pen.caseId(),
        status,
        pen.text(
            say.or(
                "basis",
                switch (status) {
                  case NO -> country + "の領域で、武力紛争の一環として現に戦闘が行われているとは認められない。";
                  case YES -> country + "の領域では、武力紛争の一環として現に戦闘が行われている。";
                  case UNDETERMINED -> country + "の情勢は、確認中である。";
                })),
        pen.day(),
        say.day("validUntil", pen.day(), COMBAT_VALID));
  }

  public static ConcurCombat concurCombat(Pen pen, Say say) {
    return new ConcurCombat(
        pen.caseId(), say.flag("concurs", true), pen.text(say.or("reason", "外務省の認定に異存はない。")));
  }

  /** The first match that nobody has settled. */
  static DisposeMatch dispose(Pen pen, Say say) {
    PartyMatch match = pen.file().parties().open().getFirst().match();
    return new DisposeMatch(
        pen.caseId(),
        match.about(),
        say.one(MatchDisposition.class, "disposition", MatchDisposition.FALSE_MATCH),
        pen.text(say.or("reason", "所在地及び設立の年が異なり、掲載された者とは別の者である。")));
  }
}
