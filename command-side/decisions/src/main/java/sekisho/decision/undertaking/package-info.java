/** The recipient's undertaking and the consent basis of Principle 3. */
@NullMarked
package sekisho.decision.undertaking;

import org.jspecify.annotations.NullMarked;
