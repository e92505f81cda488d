package sekisho.app.keys;

import sekisho.ledger.EventKey;

/**
 * The key that signs the checkpoints of the log; another than the one that signs facts, so that
 * either alone is not enough to write history anew.
 */
public record LogKey(EventKey secret) {}
