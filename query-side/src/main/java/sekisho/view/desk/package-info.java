/** The control desk of an exercise: what comes next, who is at work, how far each team has come. */
@NullMarked
package sekisho.view.desk;

import org.jspecify.annotations.NullMarked;
