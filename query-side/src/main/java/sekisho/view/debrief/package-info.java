/** What can be seen of an exercise afterwards: every moment of it, its report, its branches. */
@NullMarked
package sekisho.view.debrief;

import org.jspecify.annotations.NullMarked;
