/** Keys that are kept outside the database. */
@NullMarked
package sekisho.app.keys;

import org.jspecify.annotations.NullMarked;
