/** The registers of dated facts: what holds on a day, what was known when, and how it is mended. */
@NullMarked
package sekisho.web.register;

import org.jspecify.annotations.NullMarked;
