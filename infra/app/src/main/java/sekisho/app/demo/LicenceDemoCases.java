package sekisho.app.demo;

import static sekisho.app.demo.DemoRounds.*;
import static sekisho.app.demo.DemoWays.*;
import static sekisho.message.Seat.*;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import sekisho.message.AdverseGround;
import sekisho.message.AftercareCommand.RefuseLicence;
import sekisho.message.AftercareCommand.RevokeLicence;
import sekisho.message.AftercareCommand.SuspendCase;
import sekisho.message.Circumstance;
import sekisho.message.CombatStatus;
import sekisho.message.MockCaseSeed;
import sekisho.message.ReopenTrigger;
import sekisho.message.Viewpoint;

/** Demo cases that were confirmed, from the confirmation to the licence and after. */
record LicenceDemoCases(Function<DemoRequest, MockCaseSeed> requests) {
  Stream<DemoCase> all() {
    return Stream.of(
        radarLicensed(),
        gyroConfirmed(),
        patriotUndertaking(),
        repairApplied(),
        partsRefused(),
        radarSuspended(),
        trainerRevoked());
  }

  private DemoCase open(String name, int begunAgo, DemoRequest request) {
    return new DemoCase(name, begunAgo, requests.apply(request));
  }

  private DemoCase routine(String name, int begunAgo, DemoRequest request, String reason) {
    return confirmed(
        reviewed(
            inReview(
                classified(
                    open(name, begunAgo, request),
                    false,
                    reason,
                    Circumstance.SECURITY_PARTNER,
                    Circumstance.PRECEDENT),
                CombatStatus.NO)));
  }

  private DemoCase radarLicensed() {
    return licensed(
        routine(
            "radar licensed", 28, DemoRequest.of(20), "探知と追尾のみを行い、火器管制の機能を持たない。自衛隊法上の武器に当たらない。"));
  }

  private DemoCase gyroConfirmed() {
    return routine("gyro confirmed", 15, DemoRequest.of(9), "単独では装備として機能しない部品で、自衛隊法上の武器に当たらない。");
  }

  private DemoCase patriotUndertaking() {
    return undertakingRecorded(
        signedByAll(
            tabled(
                beforeMinisters(
                    reviewed(
                        inReview(
                            classified(
                                open("patriot undertaking", 27, DemoRequest.of(26)),
                                true,
                                "弾道ミサイル等を迎撃する誘導弾で、自衛隊法上の武器に当たる。ライセンス元国への移転である。",
                                Circumstance.SECURITY_PARTNER,
                                Circumstance.PRECEDENT),
                            CombatStatus.NO))))));
  }

  private DemoCase repairApplied() {
    return applied(
            confirmed(
                reviewed(
                    inReview(
                        classified(
                            open("repair applied", 17, DemoRequest.of(39)),
                            false,
                            "自衛隊が使う機器を修理のために送り、返送を受けるもの。火力の機能はなく、武器に当たらない。",
                            Circumstance.SDF_ACTIVITY,
                            Circumstance.PRECEDENT),
                        CombatStatus.NO))))
        .allocated(METI_DM);
  }

  private DemoCase partsRefused() {
    return applied(
            routine(
                "parts refused",
                26,
                DemoRequest.of(19)
                    .titled("多用途ヘリコプター用予備部品のインドネシアへの移転")
                    .to(
                        "ID",
                        "インドネシア",
                        "フィリピン",
                        "インドネシア陸軍 航空センター",
                        "保有するUH-1Hの整備に用いる。",
                        "スマランの補給処"),
                "単独では装備として機能しない部品で、自衛隊法上の武器に当たらない。"))
        .later(3)
        .did(
            METI_DM,
            pen ->
                new RefuseLicence(
                    pen.caseId(),
                    new AdverseGround(Optional.empty(), Optional.of(Viewpoint.END_USER)),
                    pen.text("確認の後に、荷受人が同じ部品を第三者に販売する契約を結んでいたことが判明した。最終需要者による管理が確実とはいえない。")));
  }

  private DemoCase radarSuspended() {
    return licensed(
            routine(
                "radar suspended",
                30,
                DemoRequest.of(20)
                    .titled("警戒管制レーダーのバングラデシュへの移転")
                    .to(
                        "BD",
                        "バングラデシュ",
                        "フィリピン",
                        "バングラデシュ空軍 防空管制部隊",
                        "自国の領空の警戒監視に用いる。",
                        "チッタゴンの空軍レーダーサイト"),
                "探知と追尾のみを行い、火器管制の機能を持たない。自衛隊法上の武器に当たらない。"))
        .later(3)
        .did(
            NSS_C,
            pen ->
                new SuspendCase(
                    pen.caseId(),
                    ReopenTrigger.CONFLICT_OUTBREAK,
                    pen.text("模擬の想定として、移転先の国境で武力衝突が発生したとの報告を受けた。情勢を確かめるまで手続を停止する。")))
        .allocated(MOFA_R);
  }

  private DemoCase trainerRevoked() {
    return licensed(
            routine(
                "trainer revoked",
                32,
                DemoRequest.of(15)
                    .titled("練習機TC-90のマレーシアへの移転")
                    .to("MY", "マレーシア", "フィリピン", "マレーシア海軍 航空隊", "海洋の警戒監視及び災害救援に用いる。", "サバ州の航空基地"),
                "武装も兵器の搭載能力もない双発練習機で、自衛隊法上の武器に当たらない。"))
        .later(4)
        .did(
            NSS_C,
            pen ->
                new SuspendCase(
                    pen.caseId(),
                    ReopenTrigger.EXTRA_PURPOSE_USE,
                    pen.text("機体に武装を取り付けて使う計画があるとの通報を受けた。申請の用途と異なる。")))
        .later(2)
        .did(
            METI_DM,
            pen ->
                new RevokeLicence(
                    pen.caseId(), pen.text("申請にない用途に使う計画を最終需要者が認めたため、引渡しの前に許可を取り消す。")));
  }
}
