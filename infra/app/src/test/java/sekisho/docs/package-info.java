/** The generated pages of the documentation: made from code and specs, committed, compared. */
@NullMarked
package sekisho.docs;

import org.jspecify.annotations.NullMarked;
