package sekisho.web.laboratory;

import org.jspecify.annotations.Nullable;

/**
 * The adoption of a proposal.
 *
 * @param understood ticked: what the adoption does was read
 */
record AdoptionForm(@Nullable String understood) {}
