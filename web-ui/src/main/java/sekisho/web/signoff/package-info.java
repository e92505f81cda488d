/** The sign-off board of the four ministers, and the confirmation of what is being signed. */
@NullMarked
package sekisho.web.signoff;

import org.jspecify.annotations.NullMarked;
