/** The inbox of a place: what reached it, who read it when, what was answered and noted. */
@NullMarked
package sekisho.view.inbox;

import org.jspecify.annotations.NullMarked;
