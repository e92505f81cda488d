/** What can be seen of scenarios: their versions, what is wrong with a file, what differs. */
@NullMarked
package sekisho.view.scenario;

import org.jspecify.annotations.NullMarked;
