/** What can be seen of exercises: their places, clocks, injects and records. */
@NullMarked
package sekisho.view.exercise;

import org.jspecify.annotations.NullMarked;
