/** Checks of the whole record against what was sealed, beside the pages. */
@NullMarked
package sekisho.app.ledger.check;

import org.jspecify.annotations.NullMarked;
