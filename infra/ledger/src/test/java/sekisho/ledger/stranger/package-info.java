/** Programs that this project did not write, and what they say of our log. */
@NullMarked
package sekisho.ledger.stranger;

import org.jspecify.annotations.NullMarked;
