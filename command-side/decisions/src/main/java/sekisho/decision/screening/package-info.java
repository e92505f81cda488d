/** Principle 1, the two senses of weapon, agreement and combat. */
@NullMarked
package sekisho.decision.screening;

import org.jspecify.annotations.NullMarked;
