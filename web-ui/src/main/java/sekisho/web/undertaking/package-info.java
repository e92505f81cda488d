/** The recipient's undertaking and the consent basis: its text, its record, and what they gate. */
@NullMarked
package sekisho.web.undertaking;

import org.jspecify.annotations.NullMarked;
