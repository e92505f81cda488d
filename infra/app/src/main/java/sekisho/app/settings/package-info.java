/** Settings: what an operator may choose. */
@NullMarked
package sekisho.app.settings;

import org.jspecify.annotations.NullMarked;
