/** Decides what may be written in the debrief of an exercise. */
@NullMarked
package sekisho.decision.debrief;

import org.jspecify.annotations.NullMarked;
