/** Wiring: how the floors of the house become one running program. */
@NullMarked
package sekisho.app;

import org.jspecify.annotations.NullMarked;
