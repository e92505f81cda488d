/** Automated counterparts: they do what is due, through the same commands as people. */
@NullMarked
package sekisho.app.exercise.bot;

import org.jspecify.annotations.NullMarked;
