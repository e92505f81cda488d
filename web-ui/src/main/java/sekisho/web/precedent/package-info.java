/** The documented cases, and mock cases that start from one of them. */
@NullMarked
package sekisho.web.precedent;

import org.jspecify.annotations.NullMarked;
