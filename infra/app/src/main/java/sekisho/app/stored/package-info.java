/** The stored form of messages: JSON with explicit names, and the envelope around each fact. */
@NullMarked
package sekisho.app.stored;

import org.jspecify.annotations.NullMarked;
