/** The whole case: which room decides a command, and what follows from it in the others. */
@NullMarked
package sekisho.decision.casefile;

import org.jspecify.annotations.NullMarked;
