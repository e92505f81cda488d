package sekisho.web.party;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * A file of a list, as chosen.
 *
 * @param list a list that is known
 * @param other the short name of another list; it goes before
 */
record ImportForm(@Nullable String list, @Nullable String other, @Nullable MultipartFile file) {
  static final String LABELS = "party.import";

  static ImportForm blank() {
    return new ImportForm("", "", null);
  }
}
