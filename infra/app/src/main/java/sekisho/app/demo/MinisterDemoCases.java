package sekisho.app.demo;

import static sekisho.app.demo.DemoRounds.*;
import static sekisho.app.demo.DemoWays.*;
import static sekisho.message.Seat.*;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import sekisho.message.Circumstance;
import sekisho.message.CombatStatus;
import sekisho.message.MockCaseSeed;
import sekisho.message.ObjectionOutcome;
import sekisho.message.SignOffCommand.FindSpecialCircumstances;
import sekisho.message.SignOffCommand.LapseConfirmation;
import sekisho.message.SignOffCommand.ObjectToCase;
import sekisho.message.Viewpoint;

/** Demo cases that went up to the four ministers. */
record MinisterDemoCases(Function<DemoRequest, MockCaseSeed> requests) {
  private static final int SPECIAL_VALID_DAYS = 60;
  private static final DemoRequest MISSILE = DemoRequest.of(34);

  Stream<DemoCase> all() {
    return Stream.of(
        halfSigned(),
        voidAndTabledAgain(),
        notYetTabled(),
        specialCircumstances(),
        objectedTo(),
        fighterBeforeCabinet(),
        frigateOnCondition(),
        submarineLapsed());
  }

  private DemoCase open(String name, int begunAgo, DemoRequest request) {
    return new DemoCase(name, begunAgo, requests.apply(request));
  }

  private static DemoRequest missileTo(
      String title, String code, String name, String endUser, String site) {
    return MISSILE.titled(title).to(code, name, "ニュージーランド", endUser, "自国の沿岸の防衛に用いる。", site);
  }

  private DemoCase weapon(String name, int begunAgo, DemoRequest request, CombatStatus combat) {
    return inReview(
        classified(
            open(name, begunAgo, request),
            true,
            "人を殺傷し又は物を破壊することを目的とし、自衛隊法上の武器に当たる。",
            Circumstance.SECURITY_PARTNER),
        combat);
  }

  private DemoCase halfSigned() {
    return signed(
        tabled(
            beforeMinisters(
                reviewed(
                    weapon(
                        "half signed",
                        18,
                        missileTo(
                            "地対艦誘導弾のフィリピンへの移転（模擬）",
                            "PH",
                            "フィリピン",
                            "フィリピン海兵隊 沿岸防衛連隊",
                            "ルソン島西部の沿岸防衛施設"),
                        CombatStatus.NO)))),
        FM,
        DM);
  }

  /** A finding came in after two signatures: the round is void, and the dossier tabled again. */
  private DemoCase voidAndTabledAgain() {
    DemoCase c =
        signed(
            tabled(
                beforeMinisters(
                    reviewed(
                        weapon(
                            "void and tabled again",
                            23,
                            DemoRequest.of(36)
                                .titled("護衛艦（能力向上型）のフィリピンへの移転（模擬）")
                                .to(
                                    "PH",
                                    "フィリピン",
                                    "ニュージーランド",
                                    "フィリピン海軍 艦隊司令部",
                                    "自国及び周辺海域の防衛並びに海上交通の安全の確保に用いる。",
                                    "スービックの海軍基地"),
                            CombatStatus.NO)))),
            FM,
            CCS);
    viewpoint(
        c.later(1),
        MOD_R,
        Viewpoint.CONCERN,
        "装備品の一部に他国と共同で開発した戦闘指揮の機能が含まれることが分かった。共同開発国の同意を得るまで、その機能を除いて引き渡すことを確認した。");
    return signed(tabled(c), DM);
  }

  private DemoCase notYetTabled() {
    return beforeMinisters(
            reviewed(
                weapon(
                    "not yet tabled",
                    16,
                    missileTo(
                        "地対艦誘導弾のスウェーデンへの移転（模擬）", "SE", "スウェーデン", "スウェーデン軍 沿岸防衛隊", "ゴットランド島の施設"),
                    CombatStatus.NO)))
        .allocated(NSS_C);
  }

  /** An invented situation: combat takes place, and an exception is proposed. */
  private DemoCase specialCircumstances() {
    DemoCase c =
        beforeMinisters(
            reviewed(
                weapon(
                    "special circumstances",
                    19,
                    missileTo(
                        "地対艦誘導弾のフィリピンへの緊急の移転（武力攻撃を受けたとの想定）",
                        "PH",
                        "フィリピン",
                        "フィリピン海兵隊 沿岸防衛連隊",
                        "パラワン島の沿岸防衛施設"),
                    CombatStatus.YES)));
    return tabled(
        c.did(
            NSS_C,
            pen ->
                new FindSpecialCircumstances(
                    pen.caseId(),
                    pen.text("模擬の想定として、移転先は自国の領域で武力攻撃を受け、その排除に当たっている。"),
                    pen.text("周辺海域の海上交通の安全は我が国の存立に関わり、移転先の沿岸の防衛は我が国の安全保障上の必要性がある。"),
                    pen.text("武力攻撃は国際連合憲章第2条4に違反し、移転先は憲章第51条の自衛権を行使している。"),
                    pen.day().plusDays(SPECIAL_VALID_DAYS))));
  }

  private DemoCase objectedTo() {
    return tabled(
            beforeMinisters(
                reviewed(
                    weapon(
                        "objected to",
                        21,
                        missileTo("地対艦誘導弾のインドへの移転（模擬）", "IN", "インド", "インド海軍 沿岸防衛集団", "アンダマン諸島の施設"),
                        CombatStatus.NO))))
        .did(
            FM,
            pen ->
                new ObjectToCase(
                    pen.caseId(),
                    pen.dossier(),
                    ObjectionOutcome.HOLD,
                    Optional.empty(),
                    pen.text("地域の軍備の均衡に与える影響について、関係国への説明が済んでいない。説明の方針が定まるまで保留とすべきである。")));
  }

  private DemoCase fighterBeforeCabinet() {
    return signedByAll(
        tabled(
            beforeMinisters(
                reviewed(
                    weapon("fighter before cabinet", 22, DemoRequest.of(27), CombatStatus.NO)))));
  }

  private DemoCase frigateOnCondition() {
    return signedByAll(
        tabledOn(
            beforeMinisters(
                reviewed(weapon("frigate on condition", 24, DemoRequest.of(30), CombatStatus.NO))),
            "オーストラリア政府が日本の艦を次期フリゲートとして選定すること。"));
  }

  private DemoCase submarineLapsed() {
    return signedByAll(
            tabledOn(
                beforeMinisters(
                    reviewed(weapon("submarine lapsed", 30, DemoRequest.of(13), CombatStatus.NO))),
                "日本が将来潜水艦の共同開発の相手に選ばれること。"))
        .later(6)
        .did(
            NSS_C,
            pen ->
                new LapseConfirmation(
                    pen.caseId(), true, pen.text("選定の結果、他国の提案が採用された。条件は成就しないことが確定した。")));
  }
}
