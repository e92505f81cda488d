/** What was tried and refused, as the auditor reads it. */
@NullMarked
package sekisho.view.attempt;

import org.jspecify.annotations.NullMarked;
