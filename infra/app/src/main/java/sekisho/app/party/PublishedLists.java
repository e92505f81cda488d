package sekisho.app.party;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Component;
import sekisho.message.DocumentHash;
import sekisho.view.party.ListReader;
import sekisho.view.party.ListRejected.Reason;
import sekisho.view.party.ListedParty;
import sekisho.view.party.PublishedList;
import sekisho.web.DocumentStore;

/** The published files of lists: what they begin with says which form they have. */
@Component
final class PublishedLists implements ListReader {
  private final DocumentStore documents;

  PublishedLists(DocumentStore documents) {
    this.documents = documents;
  }

  @Override
  public PublishedList read(byte[] file, IntConsumer progress) {
    return of(file, progress);
  }

  static PublishedList of(byte[] file, IntConsumer progress) {
    String text = text(file);
    return text.stripLeading().startsWith("<")
        ? UnListXml.read(text, progress)
        : PartyCsv.read(text, progress);
  }

  /** UTF-8, as both forms are published; a mark of the byte order at the head is no content. */
  private static String text(byte[] file) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new Faults().fatal(1, Reason.NOT_TEXT);
    }
  }

  @Override
  public List<ListedParty> imported(DocumentHash document) {
    byte[] file =
        documents
            .read(document)
            .orElseThrow(
                () -> new IllegalStateException("List " + document + " is not in the store"));
    return of(file, _ -> {}).entries();
  }
}
