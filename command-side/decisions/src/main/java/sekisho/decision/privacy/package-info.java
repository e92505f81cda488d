/** How long personal data are kept, and when they are erased. */
@NullMarked
package sekisho.decision.privacy;

import org.jspecify.annotations.NullMarked;
