package sekisho.web;

import org.springframework.stereotype.Component;

/** Begins a sheet of names and values; the names stand under a prefix of the message bundles. */
@Component
public class Sheets {
  private final Words words;
  private final Texts texts;
  private final Times times;

  Sheets(Words words, Texts texts, Times times) {
    this.words = words;
    this.texts = texts;
    this.times = times;
  }

  /**
   * An empty sheet.
   *
   * @param prefix the start of the message keys of its names, such as {@code undertaking}
   */
  public Sheet under(String prefix) {
    return new Sheet(words, texts, times, prefix);
  }
}
