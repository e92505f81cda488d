/** The confirmation of policy: ministries, four ministers, Cabinet. */
@NullMarked
package sekisho.decision.signoff;

import org.jspecify.annotations.NullMarked;
