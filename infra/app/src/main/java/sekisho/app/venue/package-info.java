/** The doors of an exercise: who acts in it, and at which time of its clock. */
@NullMarked
package sekisho.app.venue;

import org.jspecify.annotations.NullMarked;
