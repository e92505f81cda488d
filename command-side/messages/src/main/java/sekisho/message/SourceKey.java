package sekisho.message;

/** The key of a source in the source book's list, such as O17. */
public record SourceKey(String key) {
  @Override
  public String toString() {
    return key;
  }
}
