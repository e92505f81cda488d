/** Who may enter, and who may do what. */
@NullMarked
package sekisho.app.security;

import org.jspecify.annotations.NullMarked;
