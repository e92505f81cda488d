/** Files of scenarios: read, checked, kept, written. */
@NullMarked
package sekisho.app.scenario;

import org.jspecify.annotations.NullMarked;
