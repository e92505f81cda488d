package sekisho.web.scenario;

import org.jspecify.annotations.Nullable;

/** Why no further exercise is to begin with a version. */
record RetirementForm(@Nullable String reason) {
  static final String LABELS = "scenario.retire";

  static RetirementForm blank() {
    return new RetirementForm("");
  }
}
