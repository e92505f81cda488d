package sekisho.decision.adoption;

import java.util.Optional;
import sekisho.message.DocumentHash;
import sekisho.message.PolicyVersionId;

/** The drafts that the laboratory has checked and kept: only such a file can become a version. */
public interface CheckedDrafts {
  /** The version that the file says it is; empty when no such file was checked. */
  Optional<PolicyVersionId> version(DocumentHash document);
}
