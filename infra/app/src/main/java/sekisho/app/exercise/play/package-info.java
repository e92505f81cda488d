/** Scripted plays: a scenario is played from its file, without people and without waiting. */
@NullMarked
package sekisho.app.exercise.play;

import org.jspecify.annotations.NullMarked;
