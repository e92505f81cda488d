package sekisho.web;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that was typed into a field, once it has been understood.
 *
 * <p>Ask for it only when the form has no errors, such as inside the act that {@link FormTurn}
 * calls.
 */
public final class Typed<T> implements Supplier<T> {
  private final String field;
  private final @Nullable T value;

  Typed(String field, @Nullable T value) {
    this.field = field;
    this.value = value;
  }

  /** Whether the field was understood. */
  public boolean understood() {
    return value != null;
  }

  @Override
  public T get() {
    if (value == null) {
      throw new IllegalStateException("Field " + field + " was asked for although it has an error");
    }
    return value;
  }
}
