package sekisho.web.score;

import org.jspecify.annotations.Nullable;

/** Which exercises are looked at: those of a group, of a scenario, or all. */
record ResultsForm(@Nullable String group, @Nullable String scenario) {}
