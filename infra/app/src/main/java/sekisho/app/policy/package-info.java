/**
 * The policy engine, the register of agreements and the documented cases, from files of the
 * product.
 */
@NullMarked
package sekisho.app.policy;

import org.jspecify.annotations.NullMarked;
