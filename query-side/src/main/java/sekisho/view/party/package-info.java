/** The lists of parties and which cases were compared with them. */
@NullMarked
package sekisho.view.party;

import org.jspecify.annotations.NullMarked;
