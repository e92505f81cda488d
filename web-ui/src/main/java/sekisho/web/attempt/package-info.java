/** What was tried and refused, for the auditor. */
@NullMarked
package sekisho.web.attempt;

import org.jspecify.annotations.NullMarked;
