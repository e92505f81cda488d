/**
 * The verifiable log: what was stored can be checked by strangers, without this program's database.
 */
@NullMarked
package sekisho.ledger;

import org.jspecify.annotations.NullMarked;
