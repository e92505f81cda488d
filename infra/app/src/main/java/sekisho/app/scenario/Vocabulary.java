package sekisho.app.scenario;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import sekisho.app.policy.PolicyFiles;
import sekisho.app.stored.EventNames;
import sekisho.app.stored.SealedLeaves;
import sekisho.message.Command;
import sekisho.message.Event;
import sekisho.view.casefile.Act;
import sekisho.view.scenario.PlayWords;

/** The names of all facts and acts that there are, from the messages themselves. */
final class Vocabulary implements PlayWords {
  private static final Map<String, Set<String>> FACTS =
      SealedLeaves.of(Event.class).stream()
          .collect(toUnmodifiableMap(EventNames::nameOf, Vocabulary::fields));

  private static final Set<String> ACTS =
      Stream.concat(
              Arrays.stream(Act.values()).map(Enum::name),
              SealedLeaves.of(Command.class).stream().map(Class::getSimpleName))
          .collect(toUnmodifiableSet());

  private static Set<String> fields(Class<?> fact) {
    return Arrays.stream(fact.getRecordComponents())
        .map(RecordComponent::getName)
        .collect(toUnmodifiableSet());
  }

  @Override
  public Map<String, Set<String>> facts() {
    return FACTS;
  }

  @Override
  public Set<String> policyVersions() {
    return PolicyFiles.versions();
  }

  @Override
  public Set<String> acts() {
    return ACTS;
  }
}
