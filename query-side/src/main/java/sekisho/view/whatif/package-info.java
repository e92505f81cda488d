/**
 * The policy asked about facts that are no case, or that a case does not have: under every version,
 * as of a day, with one fact changed. Nothing of it is stored.
 */
@NullMarked
package sekisho.view.whatif;

import org.jspecify.annotations.NullMarked;
