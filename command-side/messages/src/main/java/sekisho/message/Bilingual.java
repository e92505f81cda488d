package sekisho.message;

/** A text in Japanese and in English. */
public record Bilingual(String ja, String en) {
  public String in(String language) {
    return language.equals("ja") ? ja : en;
  }
}
