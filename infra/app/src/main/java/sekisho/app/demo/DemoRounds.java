package sekisho.app.demo;

import static sekisho.message.Seat.*;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import sekisho.message.AftercareCommand.ApplyLicence;
import sekisho.message.AftercareCommand.GrantLicence;
import sekisho.message.CaseDocument;
import sekisho.message.ConfirmationCondition;
import sekisho.message.Country;
import sekisho.message.DocumentKind;
import sekisho.message.Instrument;
import sekisho.message.LicenceLine;
import sekisho.message.Ministry;
import sekisho.message.ReviewCommand.EscalateTo;
import sekisho.message.ReviewCommand.RecordSecretaries;
import sekisho.message.Seat;
import sekisho.message.SecretariesOutcome;
import sekisho.message.SignOffCommand.ConfirmPolicy;
import sekisho.message.SignOffCommand.SignCase;
import sekisho.message.SignOffCommand.TableCase;
import sekisho.message.SubmissionCommand.AttachDocument;
import sekisho.message.UndertakingCommand.ProposeUndertaking;
import sekisho.message.UndertakingCommand.RecordUndertaking;
import sekisho.message.UndertakingText;

/** The usual way of a demo case from the end of the review to the licence, in the usual words. */
final class DemoRounds {
  private static final int CONDITION_MONTHS = 6;
  private static final int UNDERTAKING_YEARS = 10;

  private DemoRounds() {}

  /** Confirmed by the ministries themselves. */
  static DemoCase confirmed(DemoCase c) {
    return c.later(2)
        .did(
            NSS_C,
            pen ->
                new ConfirmPolicy(
                    pen.caseId(),
                    pen.text(
                        DemoWays.country(c) + "への" + c.item() + "の移転は、海外移転を認め得る案件に該当することを確認した。")));
  }

  static DemoCase undertakingProposed(DemoCase c, Instrument instrument) {
    return c.later(1)
        .did(
            TRE,
            pen ->
                new ProposeUndertaking(
                    pen.caseId(),
                    new UndertakingText(
                        instrument,
                        pen.text(instrument == Instrument.AGREEMENT ? "協定第3条及び細目取極" : "交換公文第2項"),
                        List.of(new Country("JP"), c.request().destination().country()),
                        pen.text("国際連合憲章の目的及び原則と両立する方法で使用する。"),
                        pen.text("細目に定める目的以外に使用しない。"),
                        pen.text("日本国政府の事前の同意なく、権原又は占有を第三者に移転しない。"),
                        pen.text(c.item() + "及びこれと共に移転する部品、技術資料"))));
  }

  static DemoCase escalated(DemoCase c) {
    return c.later(1)
        .did(NSS_C, pen -> new EscalateTo(pen.caseId(), pen.text("規則の定める段階に従い、国家安全保障会議幹事会に付議する。")));
  }

  static DemoCase secretaries(DemoCase c, SecretariesOutcome outcome, String reason) {
    return c.later(1)
        .did(
            SEC,
            pen ->
                new RecordSecretaries(
                    pen.caseId(),
                    pen.day(),
                    EnumSet.allOf(Ministry.class),
                    outcome,
                    Optional.empty(),
                    pen.text(reason)));
  }

  /** From the end of the review to the four ministers. */
  static DemoCase beforeMinisters(DemoCase c) {
    return secretaries(
        escalated(undertakingProposed(c, Instrument.AGREEMENT)),
        SecretariesOutcome.TO_MINISTERS,
        "論点は整理された。自衛隊法上の武器であるため、四大臣会合の審議に付すことが適当である。");
  }

  static DemoCase tabled(DemoCase c) {
    return c.later(1)
        .did(
            NSS_C,
            pen ->
                new TableCase(
                    pen.caseId(), pen.day(), false, Seat.FOUR_MINISTERS, Optional.empty()));
  }

  /** By circulation, for a confirmation on a condition. */
  static DemoCase tabledOn(DemoCase c, String condition) {
    return c.later(1)
        .did(
            NSS_C,
            pen -> {
              LocalDate last = pen.day().plusMonths(CONDITION_MONTHS);
              return new TableCase(
                  pen.caseId(),
                  pen.day(),
                  true,
                  EnumSet.noneOf(Seat.class),
                  Optional.of(new ConfirmationCondition(pen.text(condition), last)));
            });
  }

  static DemoCase signed(DemoCase c, Seat... ministers) {
    for (Seat minister : ministers) {
      c.did(minister, pen -> new SignCase(pen.caseId(), pen.dossier()));
    }
    return c;
  }

  static DemoCase signedByAll(DemoCase c) {
    return signed(c, FM, DM, CCS, PM);
  }

  static DemoCase undertakingRecorded(DemoCase c) {
    return c.later(2)
        .did(TRE, pen -> new AttachDocument(pen.caseId(), note(c, pen)))
        .did(
            TRE,
            pen ->
                new RecordUndertaking(
                    pen.caseId(),
                    pen.text(DemoWays.country(c) + " 特命全権大使（架空）"),
                    pen.text("本国政府の委任状による"),
                    pen.day(),
                    pen.day(),
                    pen.day().plusYears(UNDERTAKING_YEARS),
                    note(c, pen).hash()));
  }

  private static CaseDocument note(DemoCase c, DemoPen pen) {
    return pen.document(
        DocumentKind.UNDERTAKING,
        "署名済みの文書.txt",
        "署名済みの文書\n\n（模擬審査のための書類。実在の取引とは関係がない。）\n\n"
            + DemoWays.country(c)
            + "政府は、"
            + c.item()
            + "を国際連合憲章の目的及び原則と両立する方法で使用し、日本国政府の事前の同意なく目的外に使用せず、又は第三者に移転しない。\n");
  }

  /** All that was confirmed, in full. */
  static DemoCase applied(DemoCase c) {
    List<LicenceLine> lines =
        IntStream.range(0, c.request().items().size())
            .mapToObj(i -> new LicenceLine(i + 1, c.request().items().get(i).quantity()))
            .toList();
    return c.later(2).did(APPLICANT, pen -> new ApplyLicence(pen.caseId(), lines));
  }

  static DemoCase licensed(DemoCase c) {
    return applied(c)
        .later(2)
        .did(
            METI_DM,
            pen ->
                new GrantLicence(
                    pen.caseId(),
                    Optional.empty(),
                    pen.texts(List.of("引渡しの後30日以内に、受領の確認書を提出すること。"))));
  }
}
