/** The verifiable log as pages see it: how far it reaches, and proof of what stands in it. */
@NullMarked
package sekisho.view.ledger;

import org.jspecify.annotations.NullMarked;
