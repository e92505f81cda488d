package sekisho.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sekisho.message.TextRef;
import sekisho.web.part.Pair;

/** Names and values of one section, line by line, in the reader's language. */
public final class Sheet {
  private final Words words;
  private final Texts texts;
  private final Times times;
  private final String prefix;
  private final List<Pair> lines = new ArrayList<>();

  Sheet(Words words, Texts texts, Times times, String prefix) {
    this.words = words;
    this.texts = texts;
    this.times = times;
    this.prefix = prefix;
  }

  /** A line of words of the product. */
  public Sheet line(String name, String value) {
    lines.add(Pair.of(label(name), value));
    return this;
  }

  /** A line of words that a person wrote, in their own language. */
  public Sheet text(String name, TextRef written) {
    lines.add(texts.pair(label(name), written));
    return this;
  }

  /** A line of words that a person wrote, when there are any. */
  public Sheet text(String name, Optional<TextRef> written) {
    written.ifPresent(ref -> text(name, ref));
    return this;
  }

  /** A line of several words that people wrote; a dash where there are none. */
  public Sheet text(String name, List<TextRef> written) {
    lines.add(texts.pair(label(name), written));
    return this;
  }

  public Sheet label(String name, Enum<?> value) {
    return line(name, words.label(value));
  }

  public Sheet day(String name, LocalDate day) {
    return line(name, times.day(day));
  }

  public List<Pair> lines() {
    return List.copyOf(lines);
  }

  private String label(String name) {
    return words.of(prefix + "." + name);
  }
}
