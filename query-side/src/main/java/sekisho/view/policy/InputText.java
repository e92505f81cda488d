package sekisho.view.policy;

import java.util.List;
import java.util.Optional;

/**
 * An input of a decision table: what a column of conditions asks about.
 *
 * @param expression the input in FEEL, the language of the tables, such as {@code facts.sdfWeapon}
 * @param label what it is called
 * @param fact the fact of the case that it is, by its name in PolicyFacts; empty when it is worked
 *     out of others, such as the level in the table of obligations
 * @param values all codes that it can have; empty when they cannot be listed
 * @param reads the facts of the case from which it is worked out, by their names in PolicyFacts
 */
public record InputText(
    String expression,
    Phrase label,
    Optional<String> fact,
    List<String> values,
    List<String> reads) {
  public InputText {
    values = List.copyOf(values);
    reads = List.copyOf(reads);
  }
}
