/** Where scoring finds what was played, and pages find what was scored. */
@NullMarked
package sekisho.app.exercise.score;

import org.jspecify.annotations.NullMarked;
