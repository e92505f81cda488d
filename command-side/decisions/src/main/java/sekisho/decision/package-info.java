/** Why yes or no: pure decisions, without a clock, a database or a framework. */
@NullMarked
package sekisho.decision;

import org.jspecify.annotations.NullMarked;
