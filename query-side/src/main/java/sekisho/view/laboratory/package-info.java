/** The policy laboratory as pages show it: drafts, what is wrong with them, and their trials. */
@NullMarked
package sekisho.view.laboratory;

import org.jspecify.annotations.NullMarked;
