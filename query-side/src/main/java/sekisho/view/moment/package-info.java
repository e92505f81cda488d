/** The whole house as it was at a moment: a fold of the log up to there, kept nowhere. */
@NullMarked
package sekisho.view.moment;

import org.jspecify.annotations.NullMarked;
