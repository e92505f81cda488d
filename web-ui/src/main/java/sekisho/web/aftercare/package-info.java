/** The licence, and what may stop or open again a case. */
@NullMarked
package sekisho.web.aftercare;

import org.jspecify.annotations.NullMarked;
