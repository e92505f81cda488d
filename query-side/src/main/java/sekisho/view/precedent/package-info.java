/** The documented transfer cases, and the mock cases that are modelled on some of them. */
@NullMarked
package sekisho.view.precedent;

import org.jspecify.annotations.NullMarked;
