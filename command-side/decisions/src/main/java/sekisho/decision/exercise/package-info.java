/** The frame of an exercise and what is played in it: beginning and end, places, clock, injects. */
@NullMarked
package sekisho.decision.exercise;

import org.jspecify.annotations.NullMarked;
