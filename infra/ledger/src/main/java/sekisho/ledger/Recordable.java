package sekisho.ledger;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A stored fact as the ledger sees it: its address, who caused it, and its bytes as stored.
 *
 * @param eventId identity of the fact
 * @param aggregateType kind of stream, such as Case
 * @param aggregateId the stream
 * @param sequence place in the stream, counting from 0
 * @param type name of the fact
 * @param revision revision of its form
 * @param at when it was recorded, UTC, to the microsecond
 * @param actor pseudonym of the person who acted
 * @param cause identity of the command
 * @param payloadHash {@link LedgerEntry#hash} of the bytes as stored
 * @param metadataHash {@link LedgerEntry#hash} of the bytes as stored
 * @param keyCommitments commitments of the keys that encrypt parts of the payload; none so far
 */
public record Recordable(
    String eventId,
    String aggregateType,
    String aggregateId,
    long sequence,
    String type,
    String revision,
    Instant at,
    String actor,
    String cause,
    String payloadHash,
    String metadataHash,
    List<String> keyCommitments) {
  public Recordable {
    if (!at.equals(at.truncatedTo(ChronoUnit.MICROS))) {
      throw new IllegalArgumentException(
          "PostgreSQL keeps microseconds; cut the time first: " + at);
    }
    keyCommitments = List.copyOf(keyCommitments);
  }
}
