package sekisho.message;

/** A version of the policy, such as V2026 (policy 1); its text is a decision table of that name. */
public record PolicyVersionId(String value) {
  @Override
  public String toString() {
    return value;
  }
}
