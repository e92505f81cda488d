/** Reading records back from the event store, for pages that show a case as it was recorded. */
@NullMarked
package sekisho.app.reading;

import org.jspecify.annotations.NullMarked;
