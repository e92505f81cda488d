/** The rules that hold for the house as a whole. */
@NullMarked
package sekisho;

import org.jspecify.annotations.NullMarked;
