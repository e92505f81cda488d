package sekisho.view.policy;

/** The same words in Japanese and in English, as a policy file carries them. */
public record Phrase(String ja, String en) {
  /** The words in a language of the product: "ja" or "en". */
  public String in(String language) {
    return language.equals("ja") ? ja : en;
  }
}
