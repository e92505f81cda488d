package sekisho.app.stored;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The records at the ends of a sealed family of messages. */
public final class SealedLeaves {
  private SealedLeaves() {}

  /**
   * All records below the root, by name.
   *
   * @throws IllegalStateException when two of them have the same simple name, or a leaf is no
   *     record
   */
  public static <T> List<Class<? extends T>> of(Class<T> root) {
    List<Class<? extends T>> leaves =
        below(root)
            .<Class<? extends T>>map(leaf -> leaf.asSubclass(root))
            .sorted(Comparator.comparing(Class::getSimpleName))
            .toList();
    if (leaves.stream().map(Class::getSimpleName).distinct().count() != leaves.size()) {
      throw new IllegalStateException("Two messages share a name: " + leaves);
    }
    return leaves;
  }

  private static Stream<Class<?>> below(Class<?> type) {
    if (type.isSealed()) {
      return Arrays.stream(type.getPermittedSubclasses()).flatMap(SealedLeaves::below);
    }
    if (!type.isRecord()) {
      throw new IllegalStateException("A message is a record: " + type.getName());
    }
    return Stream.of(type);
  }
}
