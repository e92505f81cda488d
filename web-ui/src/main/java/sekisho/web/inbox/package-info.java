/**
 * The pages of an inbox in an exercise: what reached the place, each thing looking like what it is.
 */
@NullMarked
package sekisho.web.inbox;

import org.jspecify.annotations.NullMarked;
