/** The case file: the page of one case, and what the pages of every room of a case share. */
@NullMarked
package sekisho.web.casefile;

import org.jspecify.annotations.NullMarked;
