/** The policy as deciders ask for it: versions, rules, and what they say about a set of facts. */
@NullMarked
package sekisho.decision.policy;

import org.jspecify.annotations.NullMarked;
