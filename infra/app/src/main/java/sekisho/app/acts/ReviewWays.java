package sekisho.app.acts;

import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sekisho.message.AdverseGround;
import sekisho.message.AttRisks;
import sekisho.message.ConcernLevel;
import sekisho.message.ConsentBasis;
import sekisho.message.ConsentException;
import sekisho.message.Ministry;
import sekisho.message.Position;
import sekisho.message.ReviewCommand.AllocateCase;
import sekisho.message.ReviewCommand.DeclareNotPermitted;
import sekisho.message.ReviewCommand.EscalateTo;
import sekisho.message.ReviewCommand.GiveMinistryView;
import sekisho.message.ReviewCommand.RecordAttRisk;
import sekisho.message.ReviewCommand.RecordSecretaries;
import sekisho.message.ReviewCommand.RecordViewpoint;
import sekisho.message.ReviewCommand.RequestInfo;
import sekisho.message.RuleId;
import sekisho.message.Seat;
import sekisho.message.SecretariesOutcome;
import sekisho.message.Stage;
import sekisho.message.UndertakingCommand.RecordConsentBasis;
import sekisho.message.Viewpoint;

/** How the acts of the ministries' review are written. */
public final class ReviewWays {
  private static final Period ANSWER_IN = Period.ofDays(14);
  private static final List<String> YEARLY_REPORT = List.of("移転後5年間、保管と使用の状況を毎年報告させること。");

  private ReviewWays() {}

  /** The viewpoints under which a seat usually finds. */
  public static List<Viewpoint> usual(Seat seat) {
    return switch (seat) {
      case METI_LO -> List.of(Viewpoint.END_USER, Viewpoint.REGIME);
      case MOFA_R -> List.of(Viewpoint.DESTINATION);
      case MOD_R -> List.of(Viewpoint.CONCERN, Viewpoint.SELF_DEFENCE_IMPACT);
      case APPLICANT, METI_DM, NSS_C, SEC, PM, CCS, FM, DM, TRE, CAB, AUD, EXCON, ADMIN, SYSTEM ->
          List.of();
    };
  }

  public static RecordViewpoint viewpoint(Pen pen, Viewpoint viewpoint, Say say) {
    return new RecordViewpoint(
        pen.caseId(),
        viewpoint,
        ConcernLevel.valueOf(about(say, "concern", viewpoint).orElse("LOW")),
        Integer.parseInt(about(say, "risk", viewpoint).orElse("1")),
        pen.text(about(say, "finding", viewpoint).orElseGet(() -> finding(pen, viewpoint))),
        List.of());
  }

  /** What is said about one viewpoint, such as {@code finding.CONCERN}, or about all. */
  private static Optional<String> about(Say say, String field, Viewpoint viewpoint) {
    return say.find(field + "." + viewpoint).or(() -> say.find(field));
  }

  private static String finding(Pen pen, Viewpoint viewpoint) {
    return switch (viewpoint) {
      case END_USER -> "最終需要者の" + pen.endUser() + "は、同種の装備を運用した実績があり、数量は部隊の規模に見合う。";
      case REGIME -> "国際輸出管理レジームの指針に照らし、過剰な蓄積のおそれは認められない。";
      case DESTINATION -> pen.countryName() + "の国際社会における立場、我が国との関係及び地域の平和と安全への影響に照らし、仕向先として適切である。";
      case CONCERN -> pen.item() + "の性能及び技術は、流出した場合の我が国への影響が限られ、管理の下で許容できる。";
      case SELF_DEFENCE_IMPACT -> "自衛隊の装備の取得及び部隊の運用に支障はない。";
    };
  }

  public static RecordAttRisk attRisk(Pen pen, Say say) {
    return new RecordAttRisk(
        pen.caseId(),
        new AttRisks(
            say.number("peaceAndSecurity", 1),
            say.number("humanitarianLaw", 1),
            say.number("humanRights", 0),
            say.number("terrorism", 0),
            say.number("organisedCrime", 1),
            say.number("genderBasedViolence", 0)),
        pen.text(say.or("mitigation", "使用目的の限定と保管状況の報告により、危険は低く抑えられる。")),
        say.flag("overriding", false));
  }

  public static GiveMinistryView view(Pen pen, Say say) {
    boolean onConditions = pen.by().seat() == Seat.MOD_R;
    Position position =
        say.one(
            Position.class,
            "position",
            onConditions ? Position.CONCUR_WITH_CONDITIONS : Position.CONCUR);
    List<String> usual = position == Position.CONCUR_WITH_CONDITIONS ? YEARLY_REPORT : List.of();
    return new GiveMinistryView(
        pen.caseId(),
        position,
        pen.texts(say.lines("conditions", usual)),
        pen.text(say.or("reason", reason(pen.by().seat()))));
  }

  private static String reason(Seat seat) {
    return switch (seat) {
      case METI_LO -> "輸出管理の観点から支障はない。許可に当たり引渡しの確認を条件とする。";
      case MOFA_R -> "外交上の意義が認められ、支障はない。";
      case MOD_R -> "適正な管理を確かめるため、報告を条件とする。";
      case NSS_C, APPLICANT, METI_DM, SEC, PM, CCS, FM, DM, TRE, CAB, AUD, EXCON, ADMIN, SYSTEM ->
          "関係省庁の意見を踏まえ、国家安全保障戦略に沿うと考える。";
    };
  }

  public static RequestInfo ask(Pen pen, Say say) {
    return new RequestInfo(
        pen.caseId(),
        pen.text(say.or("question", "数量が部隊の規模に比べて多い。保有数、可動数及び年間の消費の見込みを示してほしい。")),
        say.day("due", pen.day(), ANSWER_IN));
  }

  public static RecordConsentBasis consent(Pen pen, Say say) {
    return new RecordConsentBasis(
        pen.caseId(),
        say.one(ConsentBasis.class, "basis", ConsentBasis.PRIOR_CONSENT),
        say.one(ConsentException.class, "exception"),
        pen.text(say.or("reason", "目的外使用及び第三国移転について、我が国の事前同意を義務付ける。")));
  }

  public static EscalateTo escalate(Pen pen, Say say) {
    return new EscalateTo(
        pen.caseId(), pen.text(say.or("reason", "規則の定める段階に従い、国家安全保障会議幹事会に付議する。")));
  }

  public static RecordSecretaries secretaries(Pen pen, Say say) {
    boolean up =
        pen.file()
            .screening()
            .evaluation()
            .filter(e -> e.evaluation().level().fourMinisters())
            .isPresent();
    SecretariesOutcome outcome =
        say.one(
            SecretariesOutcome.class,
            "outcome",
            up ? SecretariesOutcome.TO_MINISTERS : SecretariesOutcome.CONFIRM);
    return new RecordSecretaries(
        pen.caseId(),
        pen.day(),
        say.some(Ministry.class, "attendance", EnumSet.allOf(Ministry.class)),
        outcome,
        outcome == SecretariesOutcome.NOT_PERMITTED ? Optional.of(ground(say)) : Optional.empty(),
        pen.text(
            say.or(
                "reason",
                up
                    ? "論点は整理された。自衛隊法上の武器であるため、四大臣会合の審議に付すことが適当である。"
                    : "同種の前例はないが、懸念は管理の下で許容できる。移転を認め得る案件に該当する。")));
  }

  /** A rule, a viewpoint, or the agreement that is not in force when nothing is said. */
  static AdverseGround ground(Say say) {
    Optional<RuleId> rule = say.find("rule").map(RuleId::new);
    Optional<Viewpoint> viewpoint = say.one(Viewpoint.class, "viewpoint");
    return rule.isEmpty() && viewpoint.isEmpty()
        ? new AdverseGround(Optional.of(new RuleId("RB19")), Optional.empty())
        : new AdverseGround(rule, viewpoint);
  }

  public static DeclareNotPermitted notPermitted(Pen pen, Say say) {
    return new DeclareNotPermitted(
        pen.caseId(),
        ground(say),
        pen.text(say.or("reason", "移転先との防衛装備品・技術移転協定が発効していない。共同開発その他の例外にも当たらないため、認められない。")));
  }

  static AllocateCase allocate(Pen pen) {
    return new AllocateCase(pen.caseId(), pen.by().seat(), pen.by().person());
  }

  /** The viewpoints of which a seat is asked: those that it names, or its own that are missing. */
  static Set<Viewpoint> asked(Pen pen, Say say) {
    Set<Viewpoint> missing = EnumSet.noneOf(Viewpoint.class);
    Seat seat = pen.by().seat();
    Ministry ministry = seat.ministry().orElseThrow();
    usual(seat).stream()
        .filter(v -> pen.file().review().finding(ministry, v).isEmpty() || suspended(pen))
        .forEach(missing::add);
    return say.some(Viewpoint.class, "viewpoint", missing);
  }

  private static boolean suspended(Pen pen) {
    return pen.file().stage() == Stage.SUSPENDED;
  }
}
