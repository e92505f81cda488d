/** The policy laboratory: drafts are checked, tried on past cases, proposed and adopted. */
@NullMarked
package sekisho.web.laboratory;

import org.jspecify.annotations.NullMarked;
