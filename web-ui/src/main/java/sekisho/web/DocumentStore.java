package sekisho.web;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import sekisho.message.DocumentHash;
import sekisho.message.PersonId;

/**
 * Where uploaded documents are kept, addressed by the SHA-256 of their bytes. The type is detected
 * from the bytes, never believed from the name; only types of a list are taken.
 */
public interface DocumentStore {
  /**
   * What was kept.
   *
   * @param mediaType as detected, such as application/pdf
   */
  record Kept(DocumentHash hash, String mediaType, long sizeBytes) {}

  /**
   * Keeps a document; the same bytes twice are kept once.
   *
   * @param fileName as the person named it; it helps to tell kinds of one container format apart
   * @throws DocumentRejected when it is empty, too big, or of a type that is not taken
   */
  Kept keep(PersonId by, String fileName, byte[] bytes);

  /** The bytes of a document. Whether the reader may see it is for the caller to say. */
  Optional<byte[]> read(DocumentHash hash);

  /**
   * The record by which the document was erased, numbered in the stream of who brought it; empty
   * when it is there.
   */
  default OptionalLong erasedBy(DocumentHash hash) {
    return OptionalLong.empty();
  }

  /** The greatest size that is taken, in bytes. */
  long largestBytes();

  /** The usual file name endings of the types that are taken, without the dot: pdf, png. */
  List<String> endings();
}
