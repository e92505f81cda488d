/** What the registers say about a country: as valid on a day, as known at a moment. */
@NullMarked
package sekisho.view.register;

import org.jspecify.annotations.NullMarked;
