package sekisho.app.stored;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** A made-up instance of any message, always the same, with something in every field. */
public final class Samples {
  private static final String SHA_256 = "0123456789abcdef".repeat(4);

  private static final Map<Class<?>, Object> PLAIN =
      Map.of(
          boolean.class,
          true,
          int.class,
          3,
          Integer.class,
          12,
          long.class,
          1_234_567_890_123L,
          Long.class,
          1_234_567_890_123L,
          String.class,
          "文字 text",
          UUID.class,
          UUID.fromString("11111111-2222-4333-8444-555555555555"),
          LocalDate.class,
          LocalDate.of(2026, 11, 24),
          Instant.class,
          Instant.parse("2026-11-24T03:00:00.123456Z"));

  /** Texts that must have a certain shape, by the record around them. */
  private static final Map<String, String> SHAPED =
      Map.of(
          "ReliabilityGrade",
          "B2",
          "Country",
          "AU",
          "TextRef",
          SHA_256,
          "KeyCommitment",
          SHA_256,
          "DocumentHash",
          SHA_256,
          "DossierHash",
          SHA_256,
          "SeatId",
          "meti",
          "PartyListId",
          "training",
          "ListedEntryId",
          "6908001",
          "SourceKey",
          "O17");

  private Samples() {}

  /** An instance of this message. */
  public static <T> T of(Class<T> type) {
    return type.cast(value(type, type.getSimpleName()));
  }

  private static Object value(Type type, String owner) {
    if (type instanceof ParameterizedType generic) {
      return container((Class<?>) generic.getRawType(), generic.getActualTypeArguments()[0], owner);
    }
    Class<?> plain = (Class<?>) type;
    if (plain == String.class) {
      return SHAPED.getOrDefault(owner, (String) PLAIN.get(String.class));
    }
    if (PLAIN.containsKey(plain)) {
      return PLAIN.get(plain);
    }
    if (plain.isEnum()) {
      return plain.getEnumConstants()[0];
    }
    if (plain.isRecord()) {
      return record(plain);
    }
    if (plain.isSealed()) {
      return value(plain.getPermittedSubclasses()[0], owner);
    }
    throw new IllegalStateException("No sample for " + plain.getName());
  }

  private static Object container(Class<?> raw, Type element, String owner) {
    if (raw == Optional.class) {
      return Optional.of(value(element, owner));
    }
    if (raw == List.class) {
      return List.of(value(element, owner));
    }
    if (raw == Set.class && element instanceof Class<?> type && type.isEnum()) {
      // All of them, so that the golden file shows their order.
      return new TreeSet<>(Arrays.asList(type.getEnumConstants()));
    }
    if (raw == Set.class) {
      return Set.of(value(element, owner));
    }
    throw new IllegalStateException("No sample for " + raw.getName() + " of " + element);
  }

  private static Object record(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Object[] values =
        Arrays.stream(components)
            .map(component -> value(component.getGenericType(), type.getSimpleName()))
            .toArray();
    try {
      var constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("No sample for " + type.getName(), e);
    }
  }
}
