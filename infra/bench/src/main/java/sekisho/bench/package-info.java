/** What the product can bear, measured on the product itself. */
@NullMarked
package sekisho.bench;

import org.jspecify.annotations.NullMarked;
