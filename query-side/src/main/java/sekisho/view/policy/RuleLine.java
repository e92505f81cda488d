package sekisho.view.policy;

import sekisho.message.SourceGrade;

/**
 * One condition of a rule, in words.
 *
 * @param output what the rule says then, in the code of the table
 * @param citation where it comes from, with its source keys
 * @param ja wording in Japanese; it says so when it rests on an assumption
 * @param en the same in English
 */
public record RuleLine(String output, String citation, SourceGrade grade, String ja, String en) {

  public String wording(String language) {
    return language.equals("ja") ? ja : en;
  }

  /** The citation with its source keys told apart. */
  public Citation source() {
    return Citation.of(citation);
  }
}
