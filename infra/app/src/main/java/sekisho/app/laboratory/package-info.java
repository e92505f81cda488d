/** The policy laboratory: drafts of a policy, checked, tried on past cases, and kept. */
@NullMarked
package sekisho.app.laboratory;

import org.jspecify.annotations.NullMarked;
