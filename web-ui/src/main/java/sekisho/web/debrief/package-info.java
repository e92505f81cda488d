/**
 * After an exercise: every moment of it again, its branches, what the players say, and the report.
 */
@NullMarked
package sekisho.web.debrief;

import org.jspecify.annotations.NullMarked;
