/** The request: what the applicant asks for, section by section, and what METI receives. */
@NullMarked
package sekisho.web.submission;

import org.jspecify.annotations.NullMarked;
