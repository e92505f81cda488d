/** Who came in, what was read and taken away, as the auditor asks for it. */
@NullMarked
package sekisho.view.access;

import org.jspecify.annotations.NullMarked;
