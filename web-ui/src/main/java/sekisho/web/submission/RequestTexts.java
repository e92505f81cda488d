package sekisho.web.submission;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import sekisho.message.TextRef;
import sekisho.message.TextStore;
import sekisho.web.Texts;

/** The texts of a request: read into forms, kept from forms, or only compared with what is kept. */
@Component
class RequestTexts {
  private final TextStore store;
  private final Texts texts;

  RequestTexts(TextStore store, Texts texts) {
    this.store = store;
    this.texts = texts;
  }

  /** What a field of a form shows; empty when the text was erased, so that it is typed anew. */
  String typed(TextRef ref) {
    return store.read(ref).orElse("");
  }

  /** Keeps new texts under the id of this request. */
  Keeping keeping() {
    return new Keeping(store::read, texts::keep);
  }

  /** Keeps nothing: a new text gets a reference that only this comparison knows. */
  Comparison comparison() {
    return new Comparison(store);
  }

  /** Texts that are shown before they are sent. */
  static final class Comparison {
    private final TextStore store;
    private final Map<TextRef, String> typed = new HashMap<>();

    private Comparison(TextStore store) {
      this.store = store;
    }

    Keeping keeping() {
      return new Keeping(store::read, this::remember);
    }

    /** The words of a text, kept or only typed. */
    Optional<String> read(TextRef ref) {
      return Optional.ofNullable(typed.get(ref)).or(() -> store.read(ref));
    }

    private TextRef remember(String text) {
      TextRef ref = new TextRef(hex(text));
      typed.put(ref, text);
      return ref;
    }

    private static String hex(String text) {
      try {
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("Every Java has SHA-256", e);
      }
    }
  }
}
