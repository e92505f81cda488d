/** The request: what it must hold, and when it may still change. */
@NullMarked
package sekisho.decision.submission;

import org.jspecify.annotations.NullMarked;
