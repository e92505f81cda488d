/** Documents and free texts: kept outside the events, addressed by their hash. */
@NullMarked
package sekisho.app.document;

import org.jspecify.annotations.NullMarked;
