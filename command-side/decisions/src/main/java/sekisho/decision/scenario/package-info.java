/** Decides which versions of a scenario may be played. */
@NullMarked
package sekisho.decision.scenario;

import org.jspecify.annotations.NullMarked;
