package sekisho.app.ledger;

import sekisho.ledger.Hash;

/**
 * A stored fact that has no place in the log yet.
 *
 * @param globalIndex its number in the store
 * @param transaction the transaction that wrote it, as PostgreSQL writes its number
 * @param leaf the hash of its entry
 */
record Unplaced(long globalIndex, String transaction, Hash leaf) {}
