/** The pages of scenarios: what is there, how one comes in, what it says to whom. */
@NullMarked
package sekisho.web.scenario;

import org.jspecify.annotations.NullMarked;
