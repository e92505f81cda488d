/** Lists of parties: imported, compared version by version, and matched with the cases. */
@NullMarked
package sekisho.web.party;

import org.jspecify.annotations.NullMarked;
