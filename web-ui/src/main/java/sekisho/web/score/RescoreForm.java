package sekisho.web.score;

import org.jspecify.annotations.Nullable;

/** Why an exercise is scored anew. */
record RescoreForm(@Nullable String reason) {}
