/** Pages of the whole house as it was at a moment: the way in, the steps, the way back. */
@NullMarked
package sekisho.web.moment;

import org.jspecify.annotations.NullMarked;
