/** Whose personal data are kept, and what was decided about them. */
@NullMarked
package sekisho.view.privacy;

import org.jspecify.annotations.NullMarked;
