/**
 * The verifier: says whether an export of the log is whole, from its files alone, in words.
 *
 * <p>Everything here can be used without this program's database and without its web pages.
 */
@NullMarked
package sekisho.ledger.verify;

import org.jspecify.annotations.NullMarked;
