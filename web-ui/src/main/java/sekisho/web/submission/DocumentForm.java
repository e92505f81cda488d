package sekisho.web.submission;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A document as chosen, and what it is for. */
record DocumentForm(@Nullable String kind, @Nullable MultipartFile file) {
  /** An empty form. */
  static final DocumentForm EMPTY = new DocumentForm("", null);
}
