package sekisho.ledger.verify;

import java.util.List;
import sekisho.ledger.Checkpoint;

/**
 * What a check of all records found.
 *
 * @param checkpoint what was held against the records
 * @param streams how many streams they belong to
 * @param rootRight whether the records give the root of the checkpoint
 * @param signOffs the conclusions of the four ministers, as the records give them
 * @param findings what is wrong, the first bad record first; no more than {@link LogCheck#NAMED}
 * @param count how many things are wrong
 */
public record Checked(
    Checkpoint checkpoint,
    long streams,
    boolean rootRight,
    List<SignOff> signOffs,
    List<Finding> findings,
    long count) {
  public Checked {
    signOffs = List.copyOf(signOffs);
    findings = List.copyOf(findings);
  }

  public boolean whole() {
    return count == 0;
  }
}
