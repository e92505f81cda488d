package sekisho.web.scenario;

import org.jspecify.annotations.Nullable;

/**
 * A version to be published.
 *
 * @param document the hash of the file that was shown
 */
record PublicationForm(@Nullable String document) {
  static final String LABELS = "scenario.publish";
}
