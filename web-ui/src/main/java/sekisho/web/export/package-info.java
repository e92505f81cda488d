/** The whole log to take away, and how to check it without this system. */
@NullMarked
package sekisho.web.export;

import org.jspecify.annotations.NullMarked;
