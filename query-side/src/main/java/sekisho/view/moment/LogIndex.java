package sekisho.view.moment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import sekisho.message.PolicyVersionId;

/**
 * When what was recorded, straight from the log. Who stands in an exercise finds the records of
 * that exercise alone: policy and lists of parties move outside its clock.
 */
public interface LogIndex {
  /** Every record that moves cases, registers, policy or lists, in the order of time. */
  List<LogLine> lines();

  /** The versions of the policy that were adopted by a record, and when that was. */
  Map<PolicyVersionId, Instant> adoptions();
}
