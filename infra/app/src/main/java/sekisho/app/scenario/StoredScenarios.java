package sekisho.app.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import sekisho.decision.scenario.CheckedScenarios;
import sekisho.message.DocumentHash;
import sekisho.message.ScenarioEvent;
import sekisho.message.ScenarioVersion;
import sekisho.message.TextRef;
import sekisho.message.scenario.Scenario;
import sekisho.view.exercise.Scenarios;
import sekisho.view.scenario.CheckedScenario;
import sekisho.view.scenario.ScenarioReader;
import sekisho.view.scenario.ScenarioShelf;
import sekisho.view.scenario.ScenarioStanding;
import sekisho.view.scenario.ScenarioStanding.Stand;
import sekisho.web.DocumentStore;

/**
 * The scenarios as the record has them; their files come from the documents by hash, so a file that
 * was read once never has to be read again.
 */
@Component
class StoredScenarios implements Scenarios, ScenarioShelf, CheckedScenarios {
  private static final int MOST_KEPT = 200;
  private static final Comparator<ScenarioVersion> NEWEST_FIRST =
      Comparator.comparing(ScenarioVersion::scenario)
          .thenComparing(ScenarioVersion::number, Comparator.reverseOrder());

  private final ScenarioFacts facts;
  private final DocumentStore documents;
  private final ScenarioReader reader;
  private final Map<DocumentHash, CheckedScenario> read = new ConcurrentHashMap<>();
  private final Map<ScenarioVersion, Scenario> published = new ConcurrentHashMap<>();

  StoredScenarios(ScenarioFacts facts, DocumentStore documents, ScenarioReader reader) {
    this.facts = facts;
    this.documents = documents;
    this.reader = reader;
  }

  @Override
  public List<ScenarioStanding> all() {
    Map<List<String>, ScenarioStanding> standing = new LinkedHashMap<>();
    facts
        .after(0)
        .forEach(
            found -> {
              ScenarioVersion version = found.event().version();
              standing.merge(
                  List.of(version.scenario(), version.version()),
                  standing(found),
                  StoredScenarios::then);
            });
    return standing.values().stream()
        .sorted(Comparator.comparing(ScenarioStanding::version, NEWEST_FIRST))
        .toList();
  }

  private static ScenarioStanding standing(ScenarioFacts.Found found) {
    Optional<TextRef> reason =
        found.event() instanceof ScenarioEvent.ScenarioRetired retired
            ? Optional.of(retired.reason())
            : Optional.empty();
    Stand stand =
        switch (found.event()) {
          case ScenarioEvent.ScenarioImported _ -> Stand.IMPORTED;
          case ScenarioEvent.ScenarioPublished _ -> Stand.PUBLISHED;
          case ScenarioEvent.ScenarioRetired _ -> Stand.RETIRED;
        };
    return new ScenarioStanding(
        found.event().version(),
        stand,
        found.by().at(),
        found.by().person(),
        found.by().seat(),
        found.by().at(),
        reason);
  }

  private static ScenarioStanding then(ScenarioStanding before, ScenarioStanding after) {
    return after.stand() == Stand.IMPORTED ? after : after.cameIn(before.importedAt());
  }

  @Override
  public Optional<ScenarioStanding> find(String scenario, String version) {
    return all().stream()
        .filter(s -> s.version().scenario().equals(scenario))
        .filter(s -> s.version().version().equals(version))
        .findFirst();
  }

  /**
   * Also a retired one: the exercises that were begun with it keep it. What was published once is
   * so for good, so it is known from then on: the clocks of exercises ask each second.
   */
  @Override
  public Optional<Scenario> find(ScenarioVersion version) {
    Scenario known = published.get(version);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<Scenario> found = read(version);
    found.ifPresent(scenario -> published.put(version, scenario));
    return found;
  }

  private Optional<Scenario> read(ScenarioVersion version) {
    return find(version.scenario(), version.version())
        .filter(standing -> standing.stand() != Stand.IMPORTED)
        .filter(standing -> standing.version().equals(version))
        .flatMap(_ -> check(version.document()))
        .flatMap(CheckedScenario::scenario);
  }

  @Override
  public List<ScenarioVersion> playable() {
    Map<String, ScenarioVersion> newest = new LinkedHashMap<>();
    all().stream()
        .filter(standing -> standing.stand() == Stand.PUBLISHED)
        .forEach(s -> newest.putIfAbsent(s.version().scenario(), s.version()));
    List<ScenarioVersion> versions = new ArrayList<>(newest.values());
    versions.sort(Comparator.comparing(this::title));
    return List.copyOf(versions);
  }

  private String title(ScenarioVersion version) {
    return check(version.document())
        .flatMap(CheckedScenario::scenario)
        .map(scenario -> scenario.title().ja())
        .orElse("");
  }

  @Override
  public Optional<byte[]> file(DocumentHash document) {
    return documents.read(document);
  }

  @Override
  public Optional<CheckedScenario> check(DocumentHash document) {
    CheckedScenario known = read.get(document);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<CheckedScenario> checked = documents.read(document).map(reader::read);
    if (read.size() >= MOST_KEPT) {
      read.clear();
    }
    checked.ifPresent(one -> read.put(document, one));
    return checked;
  }

  @Override
  public Optional<ScenarioVersion> version(DocumentHash document) {
    return check(document)
        .flatMap(CheckedScenario::sound)
        .map(scenario -> new ScenarioVersion(scenario.id(), scenario.version(), document));
  }
}
