package sekisho.web;

import sekisho.message.DocumentHash;
import sekisho.message.PersonId;

/**
 * Where files of reference data are kept as they were published: in the document store, but of
 * types that no case takes. Whoever reads such a file checks it before it counts.
 */
public interface ReferenceFiles {
  /**
   * Keeps a file; the same bytes twice are kept once.
   *
   * @throws DocumentRejected when it is empty or too big
   */
  DocumentHash keepReference(PersonId by, String mediaType, byte[] bytes);
}
