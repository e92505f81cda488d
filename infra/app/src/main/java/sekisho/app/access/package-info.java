/** Recording who came in, what was read and what was taken away, before it is answered. */
@NullMarked
package sekisho.app.access;

import org.jspecify.annotations.NullMarked;
