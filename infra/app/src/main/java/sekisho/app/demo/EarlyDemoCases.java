package sekisho.app.demo;

import static sekisho.app.demo.DemoWays.*;
import static sekisho.message.Seat.*;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import sekisho.message.Circumstance;
import sekisho.message.MockCaseSeed;
import sekisho.message.P1Finding;
import sekisho.message.ProhibitionGround;
import sekisho.message.RequestPart;
import sekisho.message.ScreeningCommand.ConfirmPrinciple1;
import sekisho.message.ScreeningCommand.ConfirmProhibition;
import sekisho.message.ScreeningCommand.ProposeProhibition;
import sekisho.message.ScreeningCommand.ScreenPrinciple1;
import sekisho.message.SubmissionCommand.ReturnCase;
import sekisho.message.SubmissionCommand.SubmitCase;
import sekisho.message.SubmissionCommand.WithdrawCase;
import sekisho.message.Tri;

/** Demo cases that have not reached the review of the ministries. */
record EarlyDemoCases(Function<DemoRequest, MockCaseSeed> requests) {
  Stream<DemoCase> all() {
    return Stream.of(
        draft(),
        draftWithdrawn(),
        submittedRepair(),
        submittedGyro(),
        returned(),
        unAmmunition(),
        prohibited(),
        classifiedTrainer());
  }

  private DemoCase open(String name, int begunAgo, DemoRequest request) {
    return new DemoCase(name, begunAgo, requests.apply(request));
  }

  private DemoCase draft() {
    return open("draft", 2, DemoRequest.of(19).titled("多用途ヘリコプター用予備部品のフィリピンへの移転（第二次分、作成中）"))
        .draft(2);
  }

  private DemoCase draftWithdrawn() {
    return open(
            "draft withdrawn",
            9,
            DemoRequest.of(15)
                .titled("練習機TC-90用地上器材のマレーシアへの移転")
                .to("MY", "マレーシア", "フィリピン", "マレーシア空軍 訓練団", "操縦士の訓練及び海洋の警戒監視に用いる。", "ケダ州の空軍基地"))
        .draft(3)
        .later(2)
        .did(
            APPLICANT, pen -> new WithdrawCase(pen.caseId(), pen.text("商談が不調に終わったため、提出せずに取り下げる。")));
  }

  private DemoCase submittedRepair() {
    return submitted(
            open("repair submitted", 2, DemoRequest.of(39).titled("哨戒機搭載機器の米国での修理（定期整備に伴うもの）")))
        .allocated(METI_LO);
  }

  private DemoCase submittedGyro() {
    return submitted(
        open("gyro submitted", 1, DemoRequest.of(9).titled("PAC-2用シーカージャイロの追加引渡し（第4次分）")));
  }

  private DemoCase returned() {
    return open("returned", 7, DemoRequest.of(29).titled("艦艇用統合アンテナのインドとの共同開発（技術資料の第一次分）"))
        .draft(4)
        .later(1)
        .did(APPLICANT, pen -> new SubmitCase(pen.caseId(), true, true))
        .later(2)
        .did(
            METI_LO,
            pen ->
                new ReturnCase(
                    pen.caseId(),
                    List.of(RequestPart.ITEMS, RequestPart.END_USE_CERTIFICATE),
                    pen.text(
                        "技術資料の範囲が品目の記載から読み取れない。図面の種類ごとに行を分けること。"
                            + "最終用途誓約書は、共同開発の相手方の署名のあるものを添付すること。")));
  }

  /** The urgent request of the night, on which the two ministries do not yet agree. */
  private DemoCase unAmmunition() {
    return submitted(open("un ammunition", 3, DemoRequest.of(8)))
        .did(
            METI_LO,
            pen ->
                new ScreenPrinciple1(
                    pen.caseId(),
                    new P1Finding(Tri.NO, pen.text("締結した条約その他の国際約束に反しない。")),
                    new P1Finding(
                        Tri.NO, pen.text("南スーダンに対する武器禁輸には、国際連合の派遣団が使うものを除く規定があると考える。決議の文言を照会中。")),
                    new P1Finding(Tri.NO, pen.text("派遣団は紛争当事国ではない。")),
                    pen.day()))
        .did(
            MOFA_R,
            pen ->
                new ConfirmPrinciple1(
                    pen.caseId(),
                    false,
                    pen.text("例外の規定の適用には制裁委員会への通報を要する可能性がある。通報の要否を確かめるまで認定に同意できない。")))
        .allocated(METI_LO, MOFA_R);
  }

  private DemoCase prohibited() {
    return submitted(
            open(
                "prohibited",
                16,
                DemoRequest.of(22)
                    .titled("防弾チョッキのリビアへの移転")
                    .to("LY", "リビア", "ウクライナ", "リビア国内の民間警備会社", "石油施設の警備員が着用する。", "トリポリの倉庫")))
        .later(1)
        .did(
            METI_LO,
            pen ->
                new ScreenPrinciple1(
                    pen.caseId(),
                    new P1Finding(Tri.NO, pen.text("品目を禁じる条約はない。")),
                    new P1Finding(
                        Tri.YES, pen.text("リビアに対する安保理決議の武器禁輸に当たる（輸出貿易管理令別表第3の2。現状は要確認）。")),
                    new P1Finding(Tri.NO, pen.text("安保理が措置をとっている紛争当事国には当たらない。")),
                    pen.day()))
        .later(1)
        .did(
            MOFA_R,
            pen ->
                new ConfirmPrinciple1(
                    pen.caseId(), true, pen.text("禁輸は継続しており、最終需要者は例外のいずれにも当たらない。")))
        .did(
            METI_LO,
            pen ->
                new ProposeProhibition(
                    pen.caseId(),
                    ProhibitionGround.P1B,
                    pen.text("安保理決議に基づく義務に違反する移転であり、第一原則により認められない。")))
        .later(1)
        .did(NSS_C, pen -> new ConfirmProhibition(pen.caseId()));
  }

  private DemoCase classifiedTrainer() {
    return classified(
            open("trainer classified", 8, DemoRequest.of(15)),
            false,
            "武装も兵器の搭載能力もない双発練習機で、自衛隊法上の武器に当たらない。",
            Circumstance.SECURITY_PARTNER,
            Circumstance.PRECEDENT)
        .allocated(TRE);
  }
}
