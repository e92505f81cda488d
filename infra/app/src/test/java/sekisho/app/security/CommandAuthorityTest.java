package sekisho.app.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import sekisho.decision.Authority;
import sekisho.decision.exercise.ExerciseDecider;
import sekisho.decision.register.RegisterDecider;
import sekisho.message.CaseCommand;
import sekisho.message.ExerciseCommand;
import sekisho.message.RegisterCommand;
import sekisho.message.Seat;

/** Every seat times every command: the table says what the deciders say. */
class CommandAuthorityTest {
  private final AuthorityTable table = new AuthorityTable();

  @TestFactory
  List<DynamicTest> the_table_and_the_deciders_agree() {
    var tests = new ArrayList<DynamicTest>();
    leaves(CaseCommand.class)
        .forEach(
            type ->
                tests.add(
                    DynamicTest.dynamicTest(
                        type.getSimpleName(),
                        () -> agree(type, Authority.seatsFor((CaseCommand) sample(type))))));
    leaves(RegisterCommand.class)
        .forEach(
            type ->
                tests.add(
                    DynamicTest.dynamicTest(
                        type.getSimpleName(),
                        () ->
                            agree(
                                type, RegisterDecider.seatsFor((RegisterCommand) sample(type))))));
    leaves(ExerciseCommand.class)
        .forEach(
            type ->
                tests.add(
                    DynamicTest.dynamicTest(
                        type.getSimpleName(),
                        () ->
                            agree(
                                type, ExerciseDecider.seatsFor((ExerciseCommand) sample(type))))));
    assertThat(tests).hasSizeGreaterThan(60);
    return tests;
  }

  private void agree(Class<?> command, Set<Seat> decided) {
    Set<Seat> guarded = EnumSet.noneOf(Seat.class);
    for (Seat seat : Seat.values()) {
      if (table.mayAct(seat, command.getSimpleName())) {
        guarded.add(seat);
      }
    }
    assertThat(guarded).isEqualTo(decided);
  }

  private static Stream<Class<?>> leaves(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(CommandAuthorityTest::leaves)
        : Stream.of(type);
  }

  /** Any command of this type; who may send it does not depend on what it says. */
  private static Object sample(Class<?> type) {
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    if (type.isRecord()) {
      return record(type);
    }
    if (type.isSealed()) {
      return sample(type.getPermittedSubclasses()[0]);
    }
    return switch (type.getName()) {
      case "java.time.Instant" -> Instant.EPOCH;
      case "java.lang.String" -> "x";
      case "java.util.UUID" -> new UUID(0, 1);
      case "java.time.LocalDate" -> LocalDate.of(2026, 11, 21);
      case "java.util.List" -> List.of();
      case "java.util.Set" -> Set.of();
      case "java.util.Optional" -> Optional.empty();
      case "boolean" -> false;
      case "int" -> 1;
      case "long" -> 1L;
      default -> throw new IllegalStateException("No sample of " + type);
    };
  }

  private static Object record(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Object[] values =
        Arrays.stream(components)
            .map(
                component ->
                    switch (component.getName()) {
                      case "sha256" -> "0".repeat(64);
                      case "code" -> "AU";
                      default -> sample(component.getType());
                    })
            .toArray();
    try {
      var constructor =
          type.getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("No sample of " + type, e);
    }
  }
}
