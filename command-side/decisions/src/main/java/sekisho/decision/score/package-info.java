/** How the play of an exercise is scored: from its records alone, by the plan of its scenario. */
@NullMarked
package sekisho.decision.score;

import org.jspecify.annotations.NullMarked;
