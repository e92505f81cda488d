package sekisho.message;

import java.util.regex.Pattern;

/**
 * How far an intelligence report can be relied on: a letter for its source, from A (completely
 * reliable) to F (cannot be judged), and a digit for what it says, from 1 (confirmed by others) to
 * 6 (cannot be judged). That Japanese reports are graded in this way is assumption A.
 */
public record ReliabilityGrade(String value) {
  private static final Pattern FORM = Pattern.compile("[A-F][1-6]");

  public ReliabilityGrade {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("A grade is a letter A to F and a digit 1 to 6: " + value);
    }
  }

  /** The letter: how reliable the source is. */
  public char source() {
    return value.charAt(0);
  }

  /** The digit: how credible what it says is. */
  public char credibility() {
    return value.charAt(1);
  }

  @Override
  public String toString() {
    return value;
  }
}
