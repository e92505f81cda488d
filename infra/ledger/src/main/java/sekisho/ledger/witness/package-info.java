/**
 * A witness: a small program with a key and a memory of its own that vouches for a log which only
 * grows, and refuses one that was rewritten or cut. Run by somebody else, or at least as another
 * user.
 */
@NullMarked
package sekisho.ledger.witness;

import org.jspecify.annotations.NullMarked;
