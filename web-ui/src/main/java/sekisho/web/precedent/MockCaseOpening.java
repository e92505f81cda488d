package sekisho.web.precedent;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.stereotype.Component;
import sekisho.message.CaseDocument;
import sekisho.message.CaseId;
import sekisho.message.CommandId;
import sekisho.message.MockCaseSeed;
import sekisho.message.TextRef;
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
class MockCaseOpening implements MockRequest.Keeper {
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
    for (MockRequest.Part part : MockRequest.of(caseId, seed)) {
      var id = new CommandId(derived(turn.commandId(), part.part()));
      dispatch.send(id, part.command().apply(this));
    }
  }

  @Override
  public TextRef text(String text) {
    return texts.keep(text);
  }

  @Override
  public CaseDocument document(MockCaseSeed.Paper paper) {
    byte[] bytes = paper.text().getBytes(StandardCharsets.UTF_8);
    DocumentStore.Kept kept = documents.keep(official.player(), paper.fileName(), bytes);
    return new CaseDocument(
        kept.hash(),
        paper.kind(),
        texts.keep(paper.fileName()),
        kept.mediaType(),
        kept.sizeBytes());
  }

  private static UUID derived(CommandId form, String part) {
    return UUID.nameUUIDFromBytes((form + " " + part).getBytes(StandardCharsets.UTF_8));
  }
}
