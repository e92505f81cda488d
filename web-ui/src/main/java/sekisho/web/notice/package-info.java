/** Notices of what facts on record did to cases, and what each fact has set off. */
@NullMarked
package sekisho.web.notice;

import org.jspecify.annotations.NullMarked;
