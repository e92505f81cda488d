package sekisho.web.precedent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import sekisho.message.CaseDocument;
import sekisho.message.CaseId;
import sekisho.message.ClaimedBasis;
import sekisho.message.Destination;
import sekisho.message.ItemLine;
import sekisho.message.MockCaseSeed;
import sekisho.message.MunitionsCategory;
import sekisho.message.SubmissionCommand;
import sekisho.message.SubmissionCommand.AttachDocument;
import sekisho.message.SubmissionCommand.ClaimBasis;
import sekisho.message.SubmissionCommand.DescribeDestination;
import sekisho.message.SubmissionCommand.DescribeItem;
import sekisho.message.SubmissionCommand.OpenCase;
import sekisho.message.TextRef;

/** The acts by which an applicant writes the request of a mock case, in their order. */
public final class MockRequest {
  private MockRequest() {}

  /** Where an act keeps its texts and documents. */
  public interface Keeper {
    TextRef text(String text);

    CaseDocument document(MockCaseSeed.Paper paper);
  }

  /**
   * One act.
   *
   * @param part names the act within its request
   */
  public record Part(String part, Function<Keeper, SubmissionCommand> command) {}

  public static List<Part> of(CaseId caseId, MockCaseSeed seed) {
    List<Part> parts = new ArrayList<>();
    parts.add(
        new Part(
            "open",
            keep -> new OpenCase(caseId, keep.text(seed.title()), Optional.of(seed.precedent()))));
    parts.add(new Part("items", keep -> new DescribeItem(caseId, lines(seed, keep))));
    parts.add(
        new Part(
            "destination",
            keep -> new DescribeDestination(caseId, destination(seed.destination(), keep))));
    parts.add(new Part("basis", _ -> new ClaimBasis(caseId, basis(seed.basis()))));
    for (MockCaseSeed.Paper paper : seed.documents()) {
      parts.add(
          new Part(paper.fileName(), keep -> new AttachDocument(caseId, keep.document(paper))));
    }
    return List.copyOf(parts);
  }

  private static List<ItemLine> lines(MockCaseSeed seed, Keeper keep) {
    return seed.items().stream()
        .map(
            item ->
                new ItemLine(
                    keep.text(item.name()),
                    item.item1(),
                    new MunitionsCategory(item.munitions()),
                    item.quantity(),
                    item.valueJpy(),
                    item.form(),
                    item.specification().map(keep::text)))
        .toList();
  }

  private static Destination destination(MockCaseSeed.Goal goal, Keeper keep) {
    return new Destination(
        goal.country(),
        keep.text(goal.endUser()),
        goal.recipientType(),
        goal.consignees().stream().map(keep::text).toList(),
        keep.text(goal.statedUse()),
        goal.site().map(keep::text));
  }

  private static ClaimedBasis basis(MockCaseSeed.Basis basis) {
    return new ClaimedBasis(
        basis.licensor(),
        basis.toLicensor(),
        basis.licensorRequest(),
        basis.jointDevelopment(),
        basis.partners(),
        basis.gcap());
  }
}
