/** What facts on record set off: the product itself goes to each case that they touch. */
@NullMarked
package sekisho.app.consequence;

import org.jspecify.annotations.NullMarked;
