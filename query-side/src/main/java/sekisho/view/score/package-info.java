/** The scores of exercises: sheets, ratings, and what comes out over many. */
@NullMarked
package sekisho.view.score;

import org.jspecify.annotations.NullMarked;
