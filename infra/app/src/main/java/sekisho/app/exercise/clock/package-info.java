/** The clock of exercises: what falls due on it is done in its order, and once. */
@NullMarked
package sekisho.app.exercise.clock;

import org.jspecify.annotations.NullMarked;
