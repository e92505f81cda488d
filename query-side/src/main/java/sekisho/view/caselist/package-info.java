/** The list of cases: one row a case, kept from the records. */
@NullMarked
package sekisho.view.caselist;

import org.jspecify.annotations.NullMarked;
