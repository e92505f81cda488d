/** My work: what waits for the seat acted in. */
@NullMarked
package sekisho.web.desk;

import org.jspecify.annotations.NullMarked;
