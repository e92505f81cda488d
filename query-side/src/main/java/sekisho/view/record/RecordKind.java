package sekisho.view.record;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sekisho.message.AccessEvent;
import sekisho.message.AttemptEvent;
import sekisho.message.CaseEvent;
import sekisho.message.DebriefEvent;
import sekisho.message.Event;
import sekisho.message.ExerciseEvent;
import sekisho.message.IdentityEvent;
import sekisho.message.PartyEvent;
import sekisho.message.PersonId;
import sekisho.message.PolicyEvent;
import sekisho.message.PrivacyEvent;
import sekisho.message.RegisterEvent;
import sekisho.message.ScenarioEvent;
import sekisho.message.ScoreEvent;
import sekisho.view.privacy.PrivacyStream;

/** What a fact is about: each family of facts is one kind. */
public enum RecordKind {
  CASE(CaseEvent.class),
  ACCESS(AccessEvent.class),
  ATTEMPT(AttemptEvent.class),
  IDENTITY(IdentityEvent.class),
  PRIVACY(PrivacyEvent.class),
  POLICY(PolicyEvent.class),
  REGISTER(RegisterEvent.class),
  PARTY(PartyEvent.class),
  SCENARIO(ScenarioEvent.class),
  EXERCISE(ExerciseEvent.class),
  SCORE(ScoreEvent.class),
  DEBRIEF(DebriefEvent.class);

  private final Class<? extends Event> family;

  RecordKind(Class<? extends Event> family) {
    this.family = family;
  }

  /** The kind of a fact. */
  static RecordKind of(Event event) {
    return switch (event) {
      case CaseEvent _ -> CASE;
      case AccessEvent _ -> ACCESS;
      case AttemptEvent _ -> ATTEMPT;
      case IdentityEvent _ -> IDENTITY;
      case PrivacyEvent _ -> PRIVACY;
      case PolicyEvent _ -> POLICY;
      case RegisterEvent _ -> REGISTER;
      case PartyEvent _ -> PARTY;
      case ScenarioEvent _ -> SCENARIO;
      case ExerciseEvent _ -> EXERCISE;
      case ScoreEvent _ -> SCORE;
      case DebriefEvent _ -> DEBRIEF;
    };
  }

  /** Whom all facts of a stream are about, where each person has a stream of that kind. */
  static Optional<PersonId> about(RecordKind kind, String stream) {
    return switch (kind) {
      case IDENTITY -> Optional.of(PersonId.of(stream));
      case PRIVACY -> Optional.of(PrivacyStream.personOf(stream));
      case CASE, ACCESS, ATTEMPT, POLICY, REGISTER, PARTY, SCENARIO, EXERCISE, SCORE, DEBRIEF ->
          Optional.empty();
    };
  }

  /** The stored names of the facts of this kind, in the order of the alphabet. */
  public List<String> types() {
    return leaves(family).map(Class::getSimpleName).sorted().toList();
  }

  private static Stream<Class<?>> leaves(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(RecordKind::leaves)
        : Stream.of(type);
  }
}
