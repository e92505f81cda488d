package sekisho.web.signoff;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a minister may do with the dossier of an open round; each leads to its confirmation. */
enum Judgement {
  SIGN,
  OBJECT,
  RETURN;

  /** Its word in the address: sign, object, return. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Judgement> of(String word) {
    return Arrays.stream(values()).filter(j -> j.word().equals(word)).findFirst();
  }
}
