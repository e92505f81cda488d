package sekisho.view.laboratory;

import java.util.List;

/** The versions that were proposed, and what became of them. */
public interface Proposals {
  /** All proposals, the open ones first, then newest first. */
  List<Proposal> all();
}
