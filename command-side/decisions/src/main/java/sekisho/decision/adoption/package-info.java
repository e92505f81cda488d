/** How a version of the policy is proposed by one person and adopted by another. */
@NullMarked
package sekisho.decision.adoption;

import org.jspecify.annotations.NullMarked;
