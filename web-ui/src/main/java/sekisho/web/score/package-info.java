/** Pages of the scores of exercises: sheets, ratings, the own score, results of many. */
@NullMarked
package sekisho.web.score;

import org.jspecify.annotations.NullMarked;
