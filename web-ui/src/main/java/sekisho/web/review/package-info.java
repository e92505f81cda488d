/** The review desk of the ministries, the answer of the applicant, the Secretaries' Meeting. */
@NullMarked
package sekisho.web.review;

import org.jspecify.annotations.NullMarked;
