/** Who came in, what was read and what was taken away, for the auditor. */
@NullMarked
package sekisho.web.access;

import org.jspecify.annotations.NullMarked;
