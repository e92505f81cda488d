package sekisho.app.acts;

import java.time.Period;
import java.util.List;
import sekisho.message.AftercareCommand.GrantLicence;
import sekisho.message.AftercareCommand.LiftSuspension;
import sekisho.message.AftercareCommand.RefuseLicence;
import sekisho.message.AftercareCommand.ReopenCase;
import sekisho.message.AftercareCommand.RevokeLicence;
import sekisho.message.AftercareCommand.SuspendCase;
import sekisho.message.ReopenTrigger;

/** How the acts from the licence on are written. */
public final class AftercareWays {
  private static final List<String> RECEIPT = List.of("引渡しの後30日以内に、受領の確認書を提出すること。");

  private AftercareWays() {}

  public static GrantLicence grant(Pen pen, Say say) {
    return new GrantLicence(
        pen.caseId(),
        say.find("validUntil").map(_ -> say.day("validUntil", pen.day(), Period.ZERO)),
        pen.texts(say.lines("conditions", RECEIPT)));
  }

  public static RefuseLicence refuse(Pen pen, Say say) {
    return new RefuseLicence(
        pen.caseId(), ReviewWays.ground(say), pen.text(say.or("reason", "最終需要者による管理が確実とはいえない。")));
  }

  public static SuspendCase suspend(Pen pen, Say say) {
    return new SuspendCase(
        pen.caseId(),
        say.one(ReopenTrigger.class, "trigger", ReopenTrigger.CONFLICT_OUTBREAK),
        pen.text(say.or("reason", "移転先で武力衝突が発生したとの報告を受けた。情勢を確かめるまで手続を停止する。")));
  }

  static LiftSuspension lift(Pen pen, Say say) {
    return new LiftSuspension(
        pen.caseId(), pen.text(say.or("reason", "停止の理由となった事情について認定を改め、手続を続けることができる。")));
  }

  public static RevokeLicence revoke(Pen pen, Say say) {
    return new RevokeLicence(
        pen.caseId(), pen.text(say.or("reason", "申請にない用途に使う計画を最終需要者が認めたため、引渡しの前に許可を取り消す。")));
  }

  static ReopenCase reopen(Pen pen, Say say) {
    return new ReopenCase(
        pen.caseId(),
        say.one(ReopenTrigger.class, "trigger", ReopenTrigger.UNCONSENTED_RETRANSFER),
        pen.text(say.or("reason", "確認の前提となった事情が変わったため、改めて審査する。")));
  }
}
