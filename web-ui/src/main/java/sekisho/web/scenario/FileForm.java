package sekisho.web.scenario;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A file of a scenario, as chosen. */
record FileForm(@Nullable MultipartFile file) {
  static final String LABELS = "scenario.import";

  static FileForm blank() {
    return new FileForm(null);
  }
}
