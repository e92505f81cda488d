/** Dated facts about countries: agreements, embargoes, conflicts, partners. */
@NullMarked
package sekisho.decision.register;

import org.jspecify.annotations.NullMarked;
