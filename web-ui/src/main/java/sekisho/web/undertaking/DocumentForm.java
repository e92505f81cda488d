package sekisho.web.undertaking;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The signed instrument, uploaded to be chosen in the record. */
record DocumentForm(@Nullable MultipartFile file) {
  static DocumentForm blank() {
    return new DocumentForm(null);
  }
}
