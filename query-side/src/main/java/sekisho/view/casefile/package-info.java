/** The case file: one case as a fold of its records, to any record. */
@NullMarked
package sekisho.view.casefile;

import org.jspecify.annotations.NullMarked;
