package sekisho.app.acts;

import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sekisho.message.CaseDocument;
import sekisho.message.ConfirmationCondition;
import sekisho.message.Country;
import sekisho.message.DocumentKind;
import sekisho.message.Instrument;
import sekisho.message.ObjectionOutcome;
import sekisho.message.Seat;
import sekisho.message.SignOffCommand.ConfirmPolicy;
import sekisho.message.SignOffCommand.FindSpecialCircumstances;
import sekisho.message.SignOffCommand.LapseConfirmation;
import sekisho.message.SignOffCommand.ObjectToCase;
import sekisho.message.SignOffCommand.RecordCabinet;
import sekisho.message.SignOffCommand.RecordConditionMet;
import sekisho.message.SignOffCommand.ResumeCase;
import sekisho.message.SignOffCommand.ReturnDossier;
import sekisho.message.SignOffCommand.SignCase;
import sekisho.message.SignOffCommand.TableCase;
import sekisho.message.SignOffCommand.WithdrawSignOff;
import sekisho.message.SubmissionCommand.AttachDocument;
import sekisho.message.UndertakingCommand.ProposeUndertaking;
import sekisho.message.UndertakingCommand.RecordUndertaking;
import sekisho.message.UndertakingText;

/** How the acts of the confirmation and of the undertaking are written. */
public final class SignOffWays {
  private static final Period CONDITION = Period.ofMonths(6);
  private static final Period SPECIAL_VALID = Period.ofDays(60);
  private static final Period UNDERTAKING_VALID = Period.ofYears(10);

  private SignOffWays() {}

  public static ConfirmPolicy confirm(Pen pen, Say say) {
    return new ConfirmPolicy(
        pen.caseId(),
        pen.text(
            say.find("memo")
                .orElseGet(
                    () ->
                        pen.countryName() + "への" + pen.item() + "の移転は、海外移転を認め得る案件に該当することを確認した。")));
  }

  public static FindSpecialCircumstances specialCircumstances(Pen pen, Say say) {
    return new FindSpecialCircumstances(
        pen.caseId(),
        pen.text(say.or("facts", "模擬の想定として、移転先は自国の領域で武力攻撃を受け、その排除に当たっている。")),
        pen.text(say.or("securityNeed", "周辺海域の海上交通の安全は我が国の存立に関わり、移転先の沿岸の防衛は我が国の安全保障上の必要性がある。")),
        pen.text(say.or("aggressionBasis", "武力攻撃は国際連合憲章第2条4に違反し、移転先は憲章第51条の自衛権を行使している。")),
        say.day("validUntil", pen.day(), SPECIAL_VALID));
  }

  /** A confirmation on a condition is tabled by circulation unless it is said otherwise. */
  public static TableCase table(Pen pen, Say say) {
    boolean circulation = say.flag("circulation", say.find("condition").isPresent());
    Set<Seat> present = circulation ? EnumSet.noneOf(Seat.class) : Seat.FOUR_MINISTERS;
    return new TableCase(
        pen.caseId(),
        pen.day(),
        circulation,
        say.some(Seat.class, "attendance", present),
        say.find("condition")
            .map(
                words ->
                    new ConfirmationCondition(
                        pen.text(words), say.day("lapsesAfter", pen.day(), CONDITION))));
  }

  public static SignCase sign(Pen pen) {
    return new SignCase(pen.caseId(), pen.dossier());
  }

  public static ObjectToCase object(Pen pen, Say say) {
    ObjectionOutcome outcome = say.one(ObjectionOutcome.class, "outcome", ObjectionOutcome.HOLD);
    return new ObjectToCase(
        pen.caseId(),
        pen.dossier(),
        outcome,
        outcome == ObjectionOutcome.NOT_PERMITTED
            ? Optional.of(ReviewWays.ground(say))
            : Optional.empty(),
        pen.text(say.or("reason", "関係国への説明が済んでいない。説明の方針が定まるまで保留とすべきである。")));
  }

  static ReturnDossier sendBack(Pen pen, Say say) {
    return new ReturnDossier(
        pen.caseId(), pen.dossier(), pen.text(say.or("instruction", "情勢を確かめ直した上で、改めて付議すること。")));
  }

  static WithdrawSignOff withdraw(Pen pen, Say say) {
    return new WithdrawSignOff(pen.caseId(), pen.text(say.or("reason", "新たな情報を確かめるため、署名を撤回する。")));
  }

  static ResumeCase resume(Pen pen, Say say) {
    return new ResumeCase(pen.caseId(), pen.text(say.or("reason", "指摘を踏まえ、関係省庁で改めて審査する。")));
  }

  static RecordCabinet cabinet(Pen pen, Say say) {
    return new RecordCabinet(
        pen.caseId(),
        pen.text(say.or("decisionNumber", "閣議決定（演習）第1号")),
        pen.day(),
        pen.text(say.find("scope").orElseGet(() -> pen.countryName() + "への" + pen.item() + "の移転")));
  }

  static RecordConditionMet conditionMet(Pen pen, Say say) {
    return new RecordConditionMet(
        pen.caseId(), pen.text(say.or("evidence", "移転先の政府の書面により、条件が成就したことを確認した。")));
  }

  public static LapseConfirmation lapse(Pen pen, Say say) {
    return new LapseConfirmation(
        pen.caseId(),
        say.flag("conditionFailed", true),
        pen.text(say.or("reason", "条件は成就しないことが確定した。")));
  }

  public static ProposeUndertaking propose(Pen pen, Say say) {
    Instrument instrument = say.one(Instrument.class, "instrument", Instrument.AGREEMENT);
    return new ProposeUndertaking(
        pen.caseId(),
        new UndertakingText(
            instrument,
            pen.text(
                say.or("article", instrument == Instrument.AGREEMENT ? "協定第3条及び細目取極" : "交換公文第2項")),
            List.of(new Country("JP"), pen.country()),
            pen.text(say.or("charterUse", "国際連合憲章の目的及び原則と両立する方法で使用する。")),
            pen.text(say.or("purpose", "細目に定める目的以外に使用しない。")),
            pen.text(say.or("noRetransfer", "日本国政府の事前の同意なく、権原又は占有を第三者に移転しない。")),
            pen.text(say.find("scope").orElseGet(() -> pen.item() + "及びこれと共に移転する部品、技術資料"))));
  }

  public static AttachDocument attachUndertaking(Pen pen) {
    return new AttachDocument(pen.caseId(), signed(pen));
  }

  /** After the signed text was attached. */
  public static RecordUndertaking recordUndertaking(Pen pen, Say say) {
    LocalDate inForce = say.day("inForceOn", pen.day(), Period.ZERO);
    return new RecordUndertaking(
        pen.caseId(),
        pen.text(say.find("signatory").orElseGet(() -> pen.countryName() + " 特命全権大使（架空）")),
        pen.text(say.or("authority", "本国政府の委任状による")),
        pen.day(),
        inForce,
        say.day("expiresOn", inForce, UNDERTAKING_VALID),
        signed(pen).hash());
  }

  private static CaseDocument signed(Pen pen) {
    return pen.document(
        DocumentKind.UNDERTAKING,
        "署名済みの文書.txt",
        "署名済みの文書\n\n（模擬審査のための書類。実在の取引とは関係がない。）\n\n"
            + pen.countryName()
            + "政府は、"
            + pen.item()
            + "を国際連合憲章の目的及び原則と両立する方法で使用し、日本国政府の事前の同意なく目的外に使用せず、又は第三者に移転しない。\n");
  }
}
