package sekisho.app.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import sekisho.message.PolicyFacts;
import sekisho.message.PolicyVersionId;
import sekisho.view.policy.Explanation;
import sekisho.view.policy.Explanations;
import sekisho.view.policy.Phrase;
import sekisho.view.policy.StepText;
import sekisho.view.policy.TableBook;
import sekisho.view.policy.TableText;

/** The tables of the book for people, read from the files that the engine runs. */
final class KieTableBook implements TableBook, Explanations {
  private final PolicyShelf shelf;
  // A version that stands on the shelf never changes, so it is read once.
  private final Map<PolicyVersionId, ReadPolicy> versions = new ConcurrentHashMap<>();

  KieTableBook(PolicyShelf shelf) {
    this.shelf = shelf;
  }

  @Override
  public List<TableText> tables(PolicyVersionId version) {
    return read(version).map(ReadPolicy::texts).orElse(List.of());
  }

  @Override
  public List<StepText> steps(PolicyVersionId version) {
    return read(version).map(ReadPolicy::steps).orElse(List.of());
  }

  @Override
  public Map<String, Phrase> facts(PolicyVersionId version) {
    return read(version).map(ReadPolicy::facts).orElse(Map.of());
  }

  @Override
  public Optional<Phrase> about(PolicyVersionId version) {
    return read(version).flatMap(ReadPolicy::about);
  }

  @Override
  public Optional<byte[]> file(PolicyVersionId version) {
    return read(version).map(read -> read.policy().file());
  }

  @Override
  public Explanation of(PolicyVersionId version, PolicyFacts facts) {
    return read(version)
        .orElseThrow(() -> new IllegalStateException("The book has no version " + version))
        .explain(facts);
  }

  private Optional<ReadPolicy> read(PolicyVersionId version) {
    return shelf
        .find(version)
        .map(tables -> versions.computeIfAbsent(version, _ -> new ReadPolicy(tables)));
  }
}
