package sekisho.web.submission;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sekisho.message.DocumentHash;
import sekisho.message.PersonId;
import sekisho.web.DocumentRejected;
import sekisho.web.DocumentStore;

/** A document store in memory that takes two megabytes, and no HTML. */
final class MemoryDocuments implements DocumentStore {
  static final long LARGEST_BYTES = 2_000_000;

  private final Map<DocumentHash, byte[]> documents = new HashMap<>();

  @Override
  public Kept keep(PersonId by, String fileName, byte[] bytes) {
    if (bytes.length == 0) {
      throw new DocumentRejected(DocumentRejected.Reason.EMPTY, "");
    }
    if (bytes[0] == '<') {
      throw new DocumentRejected(DocumentRejected.Reason.TYPE_NOT_TAKEN, "text/html");
    }
    var hash = new DocumentHash(String.format("%064x", Arrays.hashCode(bytes) & 0xffffL));
    documents.put(hash, bytes);
    return new Kept(hash, "text/plain", bytes.length);
  }

  void put(DocumentHash hash, byte[] bytes) {
    documents.put(hash, bytes);
  }

  @Override
  public Optional<byte[]> read(DocumentHash hash) {
    return Optional.ofNullable(documents.get(hash));
  }

  @Override
  public long largestBytes() {
    return LARGEST_BYTES;
  }

  @Override
  public List<String> endings() {
    return List.of("pdf", "txt");
  }
}
