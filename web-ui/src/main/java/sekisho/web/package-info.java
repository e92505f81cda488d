/** Pages: what an official sees and presses, and the one door to commands. */
@NullMarked
package sekisho.web;

import org.jspecify.annotations.NullMarked;
