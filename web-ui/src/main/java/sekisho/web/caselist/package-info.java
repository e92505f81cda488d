/** The list of cases: groups, filters, order, pages, all in the address. */
@NullMarked
package sekisho.web.caselist;

import org.jspecify.annotations.NullMarked;
