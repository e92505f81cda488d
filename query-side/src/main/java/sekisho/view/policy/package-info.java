/** The policy book and the register of agreements as pages show them. */
@NullMarked
package sekisho.view.policy;

import org.jspecify.annotations.NullMarked;
