package sekisho.app.demo;

import static sekisho.app.demo.DemoWays.*;
import static sekisho.message.Seat.*;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import sekisho.message.AdverseGround;
import sekisho.message.Circumstance;
import sekisho.message.CombatStatus;
import sekisho.message.MockCaseSeed;
import sekisho.message.Position;
import sekisho.message.ReviewCommand.DeclareNotPermitted;
import sekisho.message.ReviewCommand.RequestInfo;
import sekisho.message.ReviewCommand.SupplyInfo;
import sekisho.message.RuleId;
import sekisho.message.Seat;
import sekisho.message.SubmissionCommand.WithdrawCase;

/** Demo cases on which the ministries work, or which ended with them. */
record ReviewDemoCases(Function<DemoRequest, MockCaseSeed> requests) {
  Stream<DemoCase> all() {
    return Stream.of(
        bodyArmour(),
        spareParts(),
        radarAfterAnAnswer(),
        frigateWithoutAgreement(),
        missileNotPermitted(),
        antenna(),
        withdrawn());
  }

  private DemoCase open(String name, int begunAgo, DemoRequest request) {
    return new DemoCase(name, begunAgo, requests.apply(request));
  }

  private DemoCase asked(DemoCase c, Seat ministry, String question, int days) {
    return c.later(1)
        .did(
            ministry,
            pen -> new RequestInfo(pen.caseId(), pen.text(question), pen.day().plusDays(days)));
  }

  /** Combat is going on, and the item is no weapon: half of the review is done. */
  private DemoCase bodyArmour() {
    return mofa(
        meti(
            inReview(
                    classified(
                        open("body armour", 9, DemoRequest.of(22)),
                        false,
                        "着用者の身を守るもので、人を殺傷し又は物を破壊するものではない。一の項には当たるが、自衛隊法上の武器に当たらない。",
                        Circumstance.AGGRESSION_VICTIM,
                        Circumstance.PRECEDENT,
                        Circumstance.URGENT),
                    CombatStatus.YES)
                .allocated(METI_LO, MOFA_R)
                .later(1)));
  }

  private DemoCase spareParts() {
    return asked(
        inReview(
            classified(
                open("spare parts", 11, DemoRequest.of(19)),
                false,
                "単独では装備として機能しない部品で、自衛隊法上の武器に当たらない。",
                Circumstance.SECURITY_PARTNER,
                Circumstance.PRECEDENT),
            CombatStatus.NO),
        MOD_R,
        "部品4,500点のうち変速機8基は、保有機の数に比べて多い。保有機数、可動機数、年間の交換見込みを示してほしい。",
        21);
  }

  /** A question was asked and answered; every desk still has something to do. */
  private DemoCase radarAfterAnAnswer() {
    DemoCase c =
        inReview(
            classified(
                open(
                    "radar to malaysia",
                    14,
                    DemoRequest.of(20)
                        .titled("警戒管制レーダーのマレーシアへの移転")
                        .to(
                            "MY",
                            "マレーシア",
                            "フィリピン",
                            "マレーシア空軍 防空管制団",
                            "自国の領空及び周辺空域の警戒監視に用いる。",
                            "サバ州の空軍レーダーサイト")),
                false,
                "探知と追尾のみを行い、火器管制の機能を持たない。自衛隊法上の武器に当たらない。",
                Circumstance.SECURITY_PARTNER,
                Circumstance.PRECEDENT),
            CombatStatus.NO);
    asked(c, MOFA_R, "レーダーで得た情報を、第三国と共有する取決めがあるか。あるときは、その範囲を示してほしい。", 14)
        .later(3)
        .did(
            APPLICANT,
            pen ->
                new SupplyInfo(
                    pen.caseId(),
                    pen.text("情報の共有は自国の関係機関に限られる。第三国との共有の取決めはなく、予定もないことを最終需要者に確認した。"),
                    List.of()));
    return c.allocated(METI_LO, MOD_R, NSS_C);
  }

  private DemoCase frigateWithoutAgreement() {
    DemoCase c =
        mofa(
            meti(
                inReview(
                    classified(
                        open("frigate to new zealand", 13, DemoRequest.of(36)),
                        true,
                        "艦砲及び垂直発射装置を備える。自衛隊法上の武器に当たる。",
                        Circumstance.SECURITY_PARTNER,
                        Circumstance.PRECEDENT),
                    CombatStatus.NO)));
    return c.later(1)
        .did(
            MOD_R,
            pen ->
                view(
                    pen,
                    Position.OBJECT,
                    List.of(),
                    "協定が発効しておらず、秘密の保護と第三国移転の統制を約束させる根拠がない。協定の交渉を待つべきである。"));
  }

  private DemoCase missileNotPermitted() {
    DemoCase c =
        inReview(
            classified(
                open("missile not permitted", 24, DemoRequest.of(34)),
                true,
                "艦艇を攻撃する誘導弾で、自衛隊法上の武器に当たる。",
                Circumstance.SECURITY_PARTNER),
            CombatStatus.NO);
    return reviewed(c)
        .later(2)
        .did(
            NSS_C,
            pen ->
                new DeclareNotPermitted(
                    pen.caseId(),
                    new AdverseGround(Optional.of(new RuleId("RB19")), Optional.empty()),
                    pen.text("移転先との防衛装備品・技術移転協定が発効していない。共同開発その他の例外にも当たらないため、認められない。")));
  }

  /** No precedent of its kind: before the Secretaries' Meeting. */
  private DemoCase antenna() {
    return DemoRounds.escalated(
        reviewed(
            inReview(
                classified(
                    open("antenna", 17, DemoRequest.of(29)),
                    false,
                    "通信用の空中線で、電波妨害の機能がない。自衛隊法上の武器に当たらない。",
                    Circumstance.SECURITY_PARTNER),
                CombatStatus.NO)));
  }

  private DemoCase withdrawn() {
    return asked(
            inReview(
                classified(
                    open(
                        "vehicles withdrawn",
                        22,
                        DemoRequest.of(19)
                            .titled("多用途ヘリコプター用予備部品のタイへの移転")
                            .to(
                                "TH",
                                "タイ",
                                "フィリピン",
                                "タイ王国陸軍 航空部隊",
                                "保有するUH-1Hの整備に用いる。",
                                "ロッブリー県の補給処")),
                    false,
                    "単独では装備として機能しない部品で、自衛隊法上の武器に当たらない。",
                    Circumstance.SECURITY_PARTNER),
                CombatStatus.NO),
            METI_LO,
            "荷受人は運送業者であり、最終需要者との契約関係が分からない。契約書の写しを提出してほしい。",
            14)
        .later(4)
        .did(
            APPLICANT,
            pen -> new WithdrawCase(pen.caseId(), pen.text("最終需要者との契約書を得られないため、申請を取り下げる。")));
  }
}
