/**
 * The control desk of the trainer: the clock, the injects, who is at work, what was seen; and what
 * players see of it on every page. Live by server-sent events, whole without them.
 */
@NullMarked
package sekisho.web.console;

import org.jspecify.annotations.NullMarked;
