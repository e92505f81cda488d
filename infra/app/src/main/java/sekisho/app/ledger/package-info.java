/** Keeps the verifiable log: gives facts their places, signs checkpoints, asks witnesses. */
@NullMarked
package sekisho.app.ledger;

import org.jspecify.annotations.NullMarked;
