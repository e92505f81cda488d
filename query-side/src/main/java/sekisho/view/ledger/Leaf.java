package sekisho.view.ledger;

import java.time.Instant;

/**
 * A fact and its place in the log.
 *
 * @param index the number of the leaf, counting from 0
 * @param eventId identity of the fact
 * @param stream the stream of the fact, such as a case
 * @param record the number of the record in its stream, counting from 1
 * @param type name of the fact
 * @param sequencedAt when it got its place
 */
public record Leaf(
    long index, String eventId, String stream, long record, String type, Instant sequencedAt) {}
