/** Exports of the log for strangers, and bundles of single cases for inspectors. */
@NullMarked
package sekisho.app.ledger.export;

import org.jspecify.annotations.NullMarked;
