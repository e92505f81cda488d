package sekisho.web.laboratory;

import org.jspecify.annotations.Nullable;

/**
 * What a draft is compared with.
 *
 * @param against a version, or empty for what was recorded in each case
 */
record TrialForm(@Nullable String against) {}
