/** The pieces that pages are made of: records with the final words, one for each fragment. */
@NullMarked
package sekisho.web.part;

import org.jspecify.annotations.NullMarked;
