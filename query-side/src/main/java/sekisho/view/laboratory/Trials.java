package sekisho.view.laboratory;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import sekisho.message.DocumentHash;
import sekisho.message.PersonId;
import sekisho.message.PolicyVersionId;

/** The trials of drafts on all past cases. They run beside the pages and go on after a restart. */
public interface Trials {
  /**
   * Begins a trial; the same id twice begins one.
   *
   * @param against the version to compare with; empty for what was recorded in each case
   */
  void begin(UUID id, DocumentHash document, Optional<PolicyVersionId> against, PersonId by);

  /** The trials of a draft, newest first. */
  List<Trial> of(DocumentHash document);

  Optional<Trial> find(UUID id);

  /** How many cases went from which verdict to which. */
  List<Flow> flows(UUID id);

  /** The rules that make a difference, the most frequent first. */
  List<RuleCount> rules(UUID id);

  int count(UUID id, OutcomeQuery query);

  List<Outcome> outcomes(UUID id, OutcomeQuery query, int most, long offset);

  /** How many cases differ because of a rule. */
  record RuleCount(String rule, int cases) {}
}
