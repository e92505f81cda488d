/** Where a thread stands: in which exercise, in none, or everywhere. */
@NullMarked
package sekisho.view.venue;

import org.jspecify.annotations.NullMarked;
