/** My work: what waits for the seat acted in, and whose work it is. */
@NullMarked
package sekisho.web.desk;

import org.jspecify.annotations.NullMarked;
