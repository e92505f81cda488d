/** What falls due by itself: a sweep over the cases, no timers. */
@NullMarked
package sekisho.app.due;

import org.jspecify.annotations.NullMarked;
