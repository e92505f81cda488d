/** Lists of parties: their published files, their names, and the comparison with every case. */
@NullMarked
package sekisho.app.party;

import org.jspecify.annotations.NullMarked;
