/** Destroys the keys of persons, and counts what they seal. */
@NullMarked
package sekisho.app.privacy;

import org.jspecify.annotations.NullMarked;
