/** What people keep for themselves at their desks; no facts of a case. */
@NullMarked
package sekisho.app.desk;

import org.jspecify.annotations.NullMarked;
