package sekisho.app.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sekisho.decision.policy.PolicyBook;
import sekisho.decision.policy.PolicyRule;
import sekisho.decision.policy.PolicyVersion;
import sekisho.message.PolicyVersionId;

/** What the decision tables say, sentence by sentence (process 7.6). */
class PolicyTableSpec {
  static final PolicyBook BOOK = new KiePolicyBook(PolicyFiles.read());

  static Stream<PolicySentence> sentences() {
    return Stream.of(
            since("V2014").flatMap(SentencesSince2014::of),
            since("V2014").flatMap(SentencesOnLevelAndConsent::of),
            since("V2023").flatMap(SentencesSince2014::since2023),
            since("V2023").flatMap(SentencesOnLevelAndConsent::since2023),
            SentencesBefore2014.all(),
            SentencesOfV2014.all(),
            SentencesOfV2024.all(),
            SentencesOfV2024.gcap(),
            SentencesOfV2026.all(),
            SentencesOnCombat.all().stream())
        .flatMap(s -> s);
  }

  private static Stream<PolicyVersionId> since(String first) {
    return BOOK.versions().stream()
        .map(PolicyVersion::id)
        .filter(v -> v.value().compareTo(first) >= 0);
  }

  static List<PolicyVersion> versions() {
    return BOOK.versions();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sentences")
  void says(PolicySentence sentence) {
    sentence.check(BOOK);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("versions")
  @DisplayName("Every rule of a version has a sentence that sees it apply")
  void everyRuleHasASentence(PolicyVersion version) {
    Set<String> seen =
        sentences()
            .filter(s -> s.version().equals(version.id()))
            .flatMap(s -> s.hits().stream())
            .collect(Collectors.toSet());
    assertThat(BOOK.rules(version.id()))
        .extracting(PolicyRule::id)
        .extracting(Object::toString)
        .containsExactlyInAnyOrderElementsOf(seen);
  }
}
