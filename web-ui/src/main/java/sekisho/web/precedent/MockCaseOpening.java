package sekisho.web.precedent;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import sekisho.message.CaseDocument;
import sekisho.message.CaseId;
import sekisho.message.ClaimedBasis;
import sekisho.message.CommandId;
import sekisho.message.Destination;
import sekisho.message.ItemLine;
import sekisho.message.MunitionsCategory;
import sekisho.message.SubmissionCommand;
import sekisho.message.SubmissionCommand.AttachDocument;
import sekisho.message.SubmissionCommand.ClaimBasis;
import sekisho.message.SubmissionCommand.DescribeDestination;
import sekisho.message.SubmissionCommand.DescribeItem;
import sekisho.message.SubmissionCommand.OpenCase;
import sekisho.view.precedent.MockCaseSeed;
import sekisho.web.CurrentOfficial;
import sekisho.web.Dispatch;
import sekisho.web.DocumentStore;
import sekisho.web.FormTurn;
import sekisho.web.Texts;

/**
 * Opens a mock case as an applicant would, act by act. The ids of case and acts follow from the id
 * of the form: pressed twice, or again after a break, it is the same case.
 */
@Component
class MockCaseOpening {
  private final Dispatch dispatch;
  private final DocumentStore documents;
  private final Texts texts;
  private final FormTurn turn;
  private final CurrentOfficial official;

  MockCaseOpening(
      Dispatch dispatch,
      DocumentStore documents,
      Texts texts,
      FormTurn turn,
      CurrentOfficial official) {
    this.dispatch = dispatch;
    this.documents = documents;
    this.texts = texts;
    this.turn = turn;
    this.official = official;
  }

  /** The case that a form opens. */
  static CaseId caseOf(CommandId form) {
    return new CaseId(derived(form, "case"));
  }

  /** Call it inside the act of {@link FormTurn}. */
  void open(CaseId caseId, MockCaseSeed seed) {
    send("open", new OpenCase(caseId, texts.keep(seed.title()), Optional.of(seed.precedent())));
    send("items", new DescribeItem(caseId, lines(seed)));
    send("destination", new DescribeDestination(caseId, destination(seed.destination())));
    send("basis", new ClaimBasis(caseId, basis(seed.basis())));
    for (MockCaseSeed.Paper paper : seed.documents()) {
      send(paper.fileName(), new AttachDocument(caseId, document(paper)));
    }
  }

  private void send(String part, SubmissionCommand command) {
    dispatch.send(new CommandId(derived(turn.commandId(), part)), command);
  }

  private static UUID derived(CommandId form, String part) {
    return UUID.nameUUIDFromBytes((form + " " + part).getBytes(StandardCharsets.UTF_8));
  }

  private List<ItemLine> lines(MockCaseSeed seed) {
    return seed.items().stream()
        .map(
            item ->
                new ItemLine(
                    texts.keep(item.name()),
                    item.item1(),
                    new MunitionsCategory(item.munitions()),
                    item.quantity(),
                    item.valueJpy(),
                    item.form(),
                    texts.keep(item.specification())))
        .toList();
  }

  private Destination destination(MockCaseSeed.Goal goal) {
    return new Destination(
        goal.country(),
        texts.keep(goal.endUser()),
        goal.recipientType(),
        texts.keep(goal.consignees()),
        texts.keep(goal.statedUse()),
        texts.keep(goal.site()));
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

  private CaseDocument document(MockCaseSeed.Paper paper) {
    byte[] bytes = paper.text().getBytes(StandardCharsets.UTF_8);
    DocumentStore.Kept kept = documents.keep(official.person(), paper.fileName(), bytes);
    return new CaseDocument(
        kept.hash(),
        paper.kind(),
        texts.keep(paper.fileName()),
        kept.mediaType(),
        kept.sizeBytes());
  }
}
