/** The ministries' viewpoints and views, and the Secretaries' Meeting. */
@NullMarked
package sekisho.decision.review;

import org.jspecify.annotations.NullMarked;
