package sekisho.message;

/** A rule of the decision table, such as RB17 (process 7.6). */
public record RuleId(String value) {
  @Override
  public String toString() {
    return value;
  }
}
