/** The whole record, of cases and of everything else, as an auditor searches it. */
@NullMarked
package sekisho.view.record;

import org.jspecify.annotations.NullMarked;
