/** How the verifiable log is doing, and whether all of it still is what was sealed. */
@NullMarked
package sekisho.web.integrity;

import org.jspecify.annotations.NullMarked;
