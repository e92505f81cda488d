/** A scenario as it is written: what an exercise plays, and by what it is judged. */
@NullMarked
package sekisho.message.scenario;

import org.jspecify.annotations.NullMarked;
