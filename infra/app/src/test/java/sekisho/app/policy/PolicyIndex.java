package sekisho.app.policy;

import java.util.List;
import sekisho.decision.policy.PolicyBook;
import sekisho.decision.policy.PolicyRule;
import sekisho.decision.policy.PolicyVersion;

/** Every rule of the policy book with the sentences that see it apply, for the generated pages. */
public final class PolicyIndex {
  private PolicyIndex() {}

  /** A rule of a version, and the sentences that see it apply. */
  public record Row(PolicyVersion version, PolicyRule rule, List<String> sentences) {}

  public static List<Row> rows() {
    PolicyBook book = PolicyTableSpec.BOOK;
    return book.versions().stream()
        .flatMap(
            version ->
                book.rules(version.id()).stream()
                    .map(rule -> new Row(version, rule, sentences(version, rule))))
        .toList();
  }

  private static List<String> sentences(PolicyVersion version, PolicyRule rule) {
    return PolicyTableSpec.sentences()
        .filter(s -> s.version().equals(version.id()) && s.hits().contains(rule.id().value()))
        .map(PolicySentence::words)
        .distinct()
        .toList();
  }
}
