/** Exercises: the list, who sits where, the way in and out, playing alone. */
@NullMarked
package sekisho.web.exercise;

import org.jspecify.annotations.NullMarked;
