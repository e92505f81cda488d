package sekisho.message;

/**
 * An inject of an exercise: its id in the scenario, or one of its own for an inject made ad hoc.
 */
public record InjectId(String value) {
  @Override
  public String toString() {
    return value;
  }
}
