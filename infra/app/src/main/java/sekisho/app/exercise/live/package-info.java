/** Who looks at the pages of an exercise at this moment. */
@NullMarked
package sekisho.app.exercise.live;

import org.jspecify.annotations.NullMarked;
