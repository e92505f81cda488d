package sekisho.message;

/**
 * One record that caused what happened in a case: of a register, of the policy, or an earlier one
 * of the case itself.
 *
 * @param stream the name of its stream, such as {@code register-PH}, {@code policy} or a case id
 * @param record its number in that stream, counting from 1
 */
public record CausingRecord(String stream, long record) {
  @Override
  public String toString() {
    return stream + "/" + record;
  }
}
