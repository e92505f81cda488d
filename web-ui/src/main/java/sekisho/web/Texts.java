package sekisho.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import sekisho.message.TextRef;
import sekisho.message.TextStore;
import sekisho.web.part.Pair;

/**
 * What people wrote, as pages keep it and show it again: never translated, always in its own
 * language. Templates call it {@code @texts}.
 */
@Component("texts")
public class Texts {
  private final TextStore store;
  private final FormTurn turn;
  private final CurrentOfficial official;
  private final Words words;

  Texts(TextStore store, FormTurn turn, CurrentOfficial official, Words words) {
    this.store = store;
    this.turn = turn;
    this.official = official;
    this.words = words;
  }

  /** Keeps a text under the id of this request; call it inside the act of {@link FormTurn}. */
  public TextRef keep(String text) {
    return store.keep(turn.commandId(), official.player(), text);
  }

  public Optional<TextRef> keep(Optional<String> text) {
    return text.map(this::keep);
  }

  public List<TextRef> keep(List<String> texts) {
    return texts.stream().map(this::keep).toList();
  }

  /** The text as it was written, or words that say that it was erased. */
  public String read(TextRef ref) {
    return store.read(ref).orElseGet(() -> erased(ref));
  }

  /** Says that a text was erased, and by which record. */
  private String erased(TextRef ref) {
    var record = store.erasedBy(ref);
    return record.isPresent()
        ? words.of("common.text.erased.record", record.getAsLong())
        : words.of("common.text.erased");
  }

  /** Several texts at once, as {@link #read} gives each of them. */
  public Map<TextRef, String> readAll(Collection<TextRef> refs) {
    Map<TextRef, String> known = store.read(refs);
    Map<TextRef, String> texts = new HashMap<>();
    refs.forEach(
        ref -> {
          String text = known.get(ref);
          texts.put(ref, text == null ? erased(ref) : text);
        });
    return texts;
  }

  /** A name and the text, which says its language where it is not that of the page. */
  public Pair pair(String name, TextRef ref) {
    String text = read(ref);
    return new Pair(name, text, languageOf(text));
  }

  /** A name and several texts in a row; a dash where there is none. */
  public Pair pair(String name, List<TextRef> refs) {
    if (refs.isEmpty()) {
      return Pair.of(name, null);
    }
    String all = refs.stream().map(this::read).collect(Collectors.joining(words.of("common.list")));
    return new Pair(name, all, languageOf(all));
  }

  /** The language of a text for its {@code lang} attribute; absent where it is that of the page. */
  public @Nullable String languageOf(String text) {
    String language = text.codePoints().anyMatch(Texts::japanese) ? "ja" : "en";
    return language.equals(locale().getLanguage()) ? null : language;
  }

  static boolean japanese(int point) {
    return switch (Character.UnicodeScript.of(point)) {
      case HAN, HIRAGANA, KATAKANA -> true;
      default -> false;
    };
  }

  private static Locale locale() {
    return LocaleContextHolder.getLocale();
  }
}
