/** The lists of parties: which version counts. */
@NullMarked
package sekisho.decision.party;

import org.jspecify.annotations.NullMarked;
