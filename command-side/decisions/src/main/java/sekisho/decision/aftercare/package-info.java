/** The licence, and what may stop or reopen a case. */
@NullMarked
package sekisho.decision.aftercare;

import org.jspecify.annotations.NullMarked;
