/** Screening of a case: Principle 1, classification, agreement, combat, and what the rules say. */
@NullMarked
package sekisho.web.screening;

import org.jspecify.annotations.NullMarked;
