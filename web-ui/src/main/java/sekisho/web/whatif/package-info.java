/**
 * What would the policy say: under every version, as of a day, with facts changed. Pages that ask
 * and store nothing; what they ask stands in their address.
 */
@NullMarked
package sekisho.web.whatif;

import org.jspecify.annotations.NullMarked;
