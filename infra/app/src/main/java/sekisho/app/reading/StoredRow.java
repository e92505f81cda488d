package sekisho.app.reading;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.axonframework.eventhandling.GenericDomainEventEntry;

/** A row of the event store: the fact and its signed entry. */
final class StoredRow {
  private final GenericDomainEventEntry<byte[]> fact;
  private final byte[] entry;
  private final ByteBuffer digest;

  StoredRow(GenericDomainEventEntry<byte[]> fact, byte[] entry) {
    this.fact = fact;
    this.entry = entry;
    this.digest = digest(fact, entry);
  }

  GenericDomainEventEntry<byte[]> fact() {
    return fact;
  }

  String eventId() {
    return fact.getEventIdentifier();
  }

  byte[] entry() {
    return entry;
  }

  /** SHA-256 over every column of the row: another row, or another byte, has another digest. */
  ByteBuffer digest() {
    return digest.duplicate();
  }

  private static ByteBuffer digest(GenericDomainEventEntry<byte[]> fact, byte[] entry) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      add(sha256, fact.getEventIdentifier());
      add(sha256, fact.getType());
      add(sha256, fact.getAggregateIdentifier());
      add(sha256, Long.toString(fact.getSequenceNumber()));
      add(sha256, fact.getTimestamp().toString());
      add(sha256, fact.getPayload().getType().getName());
      add(sha256, String.valueOf(fact.getPayload().getType().getRevision()));
      add(sha256, fact.getPayload().getData());
      add(sha256, fact.getMetaData().getData());
      add(sha256, entry);
      return ByteBuffer.wrap(sha256.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  private static void add(MessageDigest sha256, String column) {
    add(sha256, column.getBytes(StandardCharsets.UTF_8));
  }

  /** The length goes first, so that no byte can move from one column to the next unseen. */
  private static void add(MessageDigest sha256, byte[] column) {
    sha256.update(ByteBuffer.allocate(Integer.BYTES).putInt(column.length).flip());
    sha256.update(column);
  }
}
