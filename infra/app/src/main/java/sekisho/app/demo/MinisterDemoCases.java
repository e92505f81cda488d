package sekisho.app.demo;

import static sekisho.app.demo.DemoRounds.*;
import static sekisho.app.demo.DemoWays.*;
import static sekisho.message.Seat.*;

import java.util.function.Function;
import java.util.stream.Stream;
import sekisho.app.acts.Say;
import sekisho.app.acts.SignOffWays;
import sekisho.message.Circumstance;
import sekisho.message.CombatStatus;
import sekisho.message.MockCaseSeed;
import sekisho.message.Viewpoint;

/** Demo cases that went up to the four ministers. */
record MinisterDemoCases(Function<DemoRequest, MockCaseSeed> requests) {
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
    return tabled(c.did(NSS_C, pen -> SignOffWays.specialCircumstances(pen, Say.usual())));
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
                SignOffWays.object(
                    pen,
                    Say.of("reason", "地域の軍備の均衡に与える影響について、関係国への説明が済んでいない。説明の方針が定まるまで保留とすべきである。")));
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
            pen -> SignOffWays.lapse(pen, Say.of("reason", "選定の結果、他国の提案が採用された。条件は成就しないことが確定した。")));
  }
}
