package sekisho.app.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.dmn.DmnEngine;
import org.camunda.dmn.parser.ParsedDmn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import scala.jdk.javaapi.CollectionConverters;
import sekisho.decision.policy.PolicyBook;
import sekisho.message.Evaluation;
import sekisho.message.PolicyStage;
import sekisho.message.PolicyVersionId;

/**
 * The policy files run unchanged in an engine that shares no code with ours, and say the same about
 * every sentence of the specs.
 */
class AnotherEngineTest {
  private static final DmnEngine OTHER = new DmnEngine.Builder().build();

  static Stream<PolicyVersionId> versions() {
    return PolicyTableSpec.versions().stream().map(version -> version.id());
  }

  @ParameterizedTest
  @MethodSource("versions")
  void every_sentence_gets_the_same_answer(PolicyVersionId version) throws IOException {
    ParsedDmn file = parse(version);
    List<PolicySentence> sentences =
        PolicyTableSpec.sentences().filter(s -> s.version().equals(version)).toList();
    assertThat(sentences).isNotEmpty();
    for (PolicySentence sentence : sentences) {
      Evaluation ours = PolicyTableSpec.BOOK.evaluate(version, sentence.facts());
      assertThat(answer(file, sentence))
          .as(sentence.toString())
          .containsAllEntriesOf(asTheFileSays(ours));
    }
  }

  private static ParsedDmn parse(PolicyVersionId version) throws IOException {
    String path = "/policy/" + version + ".dmn";
    try (InputStream in = PolicyBook.class.getResourceAsStream(path)) {
      var parsed = OTHER.parse(Objects.requireNonNull(in, path));
      assertThat(parsed.isRight()).as(parsed.toString()).isTrue();
      return parsed.toOption().get();
    }
  }

  private static Map<String, Object> answer(ParsedDmn file, PolicySentence sentence) {
    var result = OTHER.eval(file, "result", Map.of("facts", FactsForTables.of(sentence.facts())));
    assertThat(result.isRight()).as(sentence.toString()).isTrue();
    Map<String, Object> answer = new LinkedHashMap<>();
    ((Map<?, ?>) plain(((DmnEngine.Result) result.toOption().get()).value()))
        .forEach((name, value) -> answer.put((String) name, value));
    return answer;
  }

  /** The collections of the other engine as ours. */
  private static Object plain(@Nullable Object value) {
    return switch (value) {
      case scala.collection.Map<?, ?> map -> {
        Map<Object, Object> entries = new LinkedHashMap<>();
        CollectionConverters.asJava(map).forEach((name, of) -> entries.put(name, plain(of)));
        yield entries;
      }
      case scala.collection.Seq<?> list ->
          // Two rows of a rule may say the same thing; our trace says it once.
          CollectionConverters.asJava(list).stream()
              .map(AnotherEngineTest::plain)
              .distinct()
              .toList();
      // A table that collects nothing says "nothing" there and "an empty list" here.
      case null -> List.of();
      default -> value;
    };
  }

  /** Our answer in the words of the decision "result". */
  private static Map<String, Object> asTheFileSays(Evaluation e) {
    Map<String, Object> trace = new LinkedHashMap<>();
    for (PolicyStage stage : PolicyStage.values()) {
      trace.put(
          stage.name().toLowerCase(Locale.ROOT),
          e.hits().stream()
              .filter(hit -> hit.stage() == stage)
              .map(hit -> Map.of("rule", hit.rule().value(), "output", hit.output()))
              .toList());
    }
    return Map.ofEntries(
        Map.entry("verdict", e.verdict().name()),
        Map.entry("level", e.level().name()),
        Map.entry("fourMinisters", e.fourMinisters()),
        Map.entry("undertakingRequired", e.undertakingRequired()),
        Map.entry("undertakingAdvised", e.undertakingAdvised()),
        Map.entry("consentBasis", e.consentBasis().name()),
        Map.entry(
            "consentExceptions",
            e.consentExceptions().stream().map(c -> (Object) c.name()).toList()),
        Map.entry("publication", e.publication()),
        Map.entry("dietNotice", e.dietNotice()),
        Map.entry("monitoring", e.monitoring()),
        Map.entry("annualReport", e.annualReport()),
        Map.entry("trace", trace));
  }
}
