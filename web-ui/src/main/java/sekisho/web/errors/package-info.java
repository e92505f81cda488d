/** What a page says when a request did not work: plain words, what was recorded, whom to ask. */
@NullMarked
package sekisho.web.errors;

import org.jspecify.annotations.NullMarked;
