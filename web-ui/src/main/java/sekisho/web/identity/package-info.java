/** Who is signed in, in which seat; sign-in, seats and officials. */
@NullMarked
package sekisho.web.identity;

import org.jspecify.annotations.NullMarked;
