/**
 * An exercise as it was played, and whether a condition of its scenario holds in it: one reading
 * for the product that delivers, for the counterparts that act, and for the scores.
 */
@NullMarked
package sekisho.message.play;

import org.jspecify.annotations.NullMarked;
