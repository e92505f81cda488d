package sekisho.view.ledger;

/**
 * Proof that a fact stands in the log, to be kept by whoever made it.
 *
 * @param leaf the fact and its place
 * @param head the checkpoint that covers it
 * @param proof the file for verifiers (C2SP tlog-proof): the path of hashes from the leaf to the
 *     root, and the checkpoint
 */
public record Receipt(Leaf leaf, LogHead head, String proof) {}
