package sekisho.view.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import sekisho.message.Bilingual;
import sekisho.message.scenario.Criterion;
import sekisho.message.scenario.Inject;
import sekisho.message.scenario.Scenario;

/** Which texts of a scenario players may read before the start, and which the trainer alone. */
final class Audience {
  private Audience() {}

  /** What every player may read before the start, by where it stands in the file. */
  static Map<String, List<String>> players(Scenario scenario) {
    Map<String, List<String>> texts = new LinkedHashMap<>();
    texts.put("title", both(scenario.title()));
    texts.put("brief", both(scenario.brief()));
    for (int i = 0; i < scenario.world().organisations().size(); i++) {
      var organisation = scenario.world().organisations().get(i);
      texts.put("world.organisations[" + i + "]", both(organisation.name(), organisation.about()));
    }
    for (int i = 0; i < scenario.places().size(); i++) {
      var place = scenario.places().get(i);
      texts.put("places[" + i + "]", both(place.title(), place.person(), place.tasks()));
    }
    return texts;
  }

  /** What the trainer alone may read before the debrief. */
  static List<String> secrets(Scenario scenario) {
    List<String> secrets = new ArrayList<>(both(scenario.controllerNotes()));
    scenario.cases().forEach(c -> secrets.addAll(both(c.request().change())));
    scenario.injects().forEach(inject -> secrets.addAll(of(inject)));
    scenario.expectations().forEach(e -> secrets.addAll(both(e.text())));
    scenario.rubric().forEach(criterion -> secrets.addAll(of(criterion)));
    scenario.objectives().stream()
        .flatMap(objective -> objective.tasks().stream())
        .forEach(task -> secrets.addAll(both(task.target())));
    scenario
        .reference()
        .forEach(
            reference -> {
              secrets.addAll(both(reference.reasons()));
              reference.conditions().forEach(c -> secrets.addAll(both(c.text())));
            });
    return secrets;
  }

  private static List<String> of(Inject inject) {
    List<String> texts = new ArrayList<>(both(inject.title(), inject.text()));
    inject.expected().ifPresent(expected -> texts.addAll(both(expected)));
    return texts;
  }

  private static List<String> of(Criterion criterion) {
    List<String> texts = new ArrayList<>(both(criterion.text()));
    if (criterion.method() instanceof Criterion.Method.Rated(Bilingual guidance)) {
      texts.addAll(both(guidance));
    }
    return texts;
  }

  private static List<String> both(Bilingual... texts) {
    return Stream.of(texts).flatMap(text -> Stream.of(text.ja(), text.en())).toList();
  }
}
