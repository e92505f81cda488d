package sekisho.app.acts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import sekisho.message.AftercareCommand.ApplyLicence;
import sekisho.message.CaseDocument;
import sekisho.message.Country;
import sekisho.message.Destination;
import sekisho.message.DocumentHash;
import sekisho.message.DocumentKind;
import sekisho.message.ItemLine;
import sekisho.message.LicenceLine;
import sekisho.message.RequestPart;
import sekisho.message.ReviewCommand.SupplyInfo;
import sekisho.message.SubmissionCommand.AmendCase;
import sekisho.message.SubmissionCommand.AttachDocument;
import sekisho.message.SubmissionCommand.ReturnCase;
import sekisho.message.SubmissionCommand.SubmitCase;
import sekisho.message.SubmissionCommand.WithdrawCase;
import sekisho.message.TextRef;

/** How an applicant, and METI before the screening, write their acts. */
public final class SubmissionWays {
  private SubmissionWays() {}

  public static SubmitCase submit(Pen pen, Say say) {
    return new SubmitCase(
        pen.caseId(), say.flag("declared", true), say.flag("endUseCertificatePromised", false));
  }

  static ReturnCase sendBack(Pen pen, Say say) {
    return new ReturnCase(
        pen.caseId(),
        List.copyOf(
            say.some(RequestPart.class, "missing", Set.of(RequestPart.END_USE_CERTIFICATE))),
        pen.text(say.or("instruction", "最終需要者の署名のある最終用途誓約書を添付すること。")));
  }

  static WithdrawCase withdraw(Pen pen, Say say) {
    return new WithdrawCase(pen.caseId(), pen.text(say.or("reason", "商談が不調に終わったため、申請を取り下げる。")));
  }

  /** The request as it stands, with another end user, use, country or number of the first item. */
  static AmendCase amend(Pen pen, Say say) {
    Destination now = pen.file().request().destination().orElseThrow();
    Destination then =
        new Destination(
            say.find("country").map(Country::new).orElse(now.country()),
            changed(pen, say, "endUser", now.endUser()),
            now.recipientType(),
            now.consignees(),
            changed(pen, say, "statedUse", now.statedUse()),
            say.find("site").map(pen::text).or(now::site));
    List<ItemLine> lines = pen.file().request().lines();
    List<ItemLine> changedLines =
        IntStream.range(0, lines.size())
            .mapToObj(i -> i == 0 ? counted(lines.get(0), say) : lines.get(i))
            .toList();
    return new AmendCase(
        pen.caseId(), changedLines, then, pen.text(say.or("reason", "最終需要者からの連絡に基づき、申請の内容を改める。")));
  }

  private static ItemLine counted(ItemLine line, Say say) {
    return new ItemLine(
        line.name(),
        line.item1(),
        line.munitions(),
        say.find("quantity").map(Long::parseLong).orElse(line.quantity()),
        line.valueJpy(),
        line.form(),
        line.specification());
  }

  private static TextRef changed(Pen pen, Say say, String field, TextRef now) {
    return say.find(field).map(pen::text).orElse(now);
  }

  static AttachDocument attach(Pen pen, Say say, DocumentKind usual) {
    DocumentKind kind = say.one(DocumentKind.class, "kind", usual);
    CaseDocument document =
        pen.document(
            kind,
            say.or("fileName", kind == DocumentKind.END_USE_CERTIFICATE ? "最終用途誓約書.txt" : "資料.txt"),
            say.or(
                "text",
                "（模擬審査のための書類。実在の取引とは関係がない。）\n\n品目　"
                    + pen.item()
                    + "\n最終需要者　"
                    + pen.endUser()
                    + "\n日本国政府の事前の同意なく、目的外に使用し、又は第三者に移転しない。\n"));
    return new AttachDocument(pen.caseId(), document);
  }

  public static SupplyInfo answer(Pen pen, Say say) {
    List<DocumentHash> none = List.of();
    return new SupplyInfo(
        pen.caseId(), pen.text(say.or("answer", "最終需要者に確かめた。申請に記載したとおりであり、変更はない。")), none);
  }

  /** All that was confirmed, in full. */
  public static ApplyLicence apply(Pen pen, Say say) {
    List<ItemLine> lines = pen.file().request().lines();
    Optional<Long> first = say.find("quantity").map(Long::parseLong);
    return new ApplyLicence(
        pen.caseId(),
        IntStream.range(0, lines.size())
            .mapToObj(
                i ->
                    new LicenceLine(
                        i + 1,
                        i == 0 ? first.orElse(lines.get(i).quantity()) : lines.get(i).quantity()))
            .toList());
  }
}
