/**
 * Proof that a record stands in the verifiable log: on its page, as a file, and as a code on
 * papers.
 */
@NullMarked
package sekisho.web.proof;

import org.jspecify.annotations.NullMarked;
