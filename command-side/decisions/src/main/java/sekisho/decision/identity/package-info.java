/** Who takes part, and in which seats. */
@NullMarked
package sekisho.decision.identity;

import org.jspecify.annotations.NullMarked;
