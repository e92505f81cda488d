package sekisho.app.scenario;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import sekisho.message.AutomationMode;
import sekisho.message.Channel;
import sekisho.message.InjectType;
import sekisho.message.PanelOutcome;
import sekisho.message.ScoreComponent;
import sekisho.message.WorldFact;
import sekisho.message.scenario.Inject;

/**
 * How the members of closed sets are written in a file: words of a scenario like {@code pressLeak},
 * words of the process like {@code MINISTRY_REVIEW}, as its records have them.
 */
final class Names {
  private static final Set<Class<?>> OF_SCENARIOS =
      Set.of(
          AutomationMode.class,
          Channel.class,
          ScoreComponent.class,
          Inject.InjectClass.class,
          InjectType.class,
          PanelOutcome.class,
          WorldFact.class);

  private Names() {}

  static String of(Enum<?> member) {
    return OF_SCENARIOS.contains(member.getDeclaringClass()) ? camel(member.name()) : member.name();
  }

  static <E extends Enum<E>> Map<String, E> of(Class<E> type) {
    Map<String, E> members = new LinkedHashMap<>();
    for (E member : type.getEnumConstants()) {
      members.put(of(member), member);
    }
    return members;
  }

  /** A number without a needless fraction. */
  static String plain(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }

  private static String camel(String name) {
    StringBuilder camel = new StringBuilder();
    for (String word : name.toLowerCase(Locale.ROOT).split("_")) {
      camel.append(
          camel.isEmpty()
              ? word
              : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }
    return camel.toString();
  }
}
