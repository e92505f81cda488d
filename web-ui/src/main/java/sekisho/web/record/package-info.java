/**
 * The whole record: search by whatever is asked for, files that say the same, and one record with
 * its proof.
 */
@NullMarked
package sekisho.web.record;

import org.jspecify.annotations.NullMarked;
