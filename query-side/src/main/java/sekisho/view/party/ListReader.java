package sekisho.view.party;

import java.util.List;
import java.util.function.IntConsumer;
import sekisho.message.DocumentHash;

/** Reads the published files of lists, safely: nothing in a file makes the reader fetch or grow. */
public interface ListReader {
  /**
   * @param progress hears how many percent were read
   * @throws ListRejected with everything that is wrong
   */
  PublishedList read(byte[] file, IntConsumer progress);

  /**
   * The entries of a list that was imported, read from its document again.
   *
   * @throws IllegalStateException when the document is gone
   */
  List<ListedParty> imported(DocumentHash document);
}
