package sekisho.web.laboratory;

import org.jspecify.annotations.Nullable;

/** A proposal put aside, and why. */
record WithdrawalForm(@Nullable String withdrawal) {}
