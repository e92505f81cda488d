package sekisho.view.ledger;

import java.time.Instant;

/**
 * A signed statement of how large the log is: a checkpoint (C2SP tlog-checkpoint).
 *
 * @param origin the name of the log
 * @param size how many facts the log held
 * @param root the root of the Merkle tree over them, in base64
 * @param at when it was signed
 * @param note the signed note, ending in a line feed, with the cosignatures of witnesses that came
 *     in for this size
 */
public record LogHead(String origin, long size, String root, Instant at, String note) {}
