/** The policy book, the register of agreements and the list of sources. */
@NullMarked
package sekisho.web.policy;

import org.jspecify.annotations.NullMarked;
