/** Exercises out of exercises: branches that are played on, and proofs by playing again. */
@NullMarked
package sekisho.app.exercise.debrief;

import org.jspecify.annotations.NullMarked;
