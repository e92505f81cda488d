package sekisho.web.policy;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import sekisho.message.Country;
import sekisho.message.Level;
import sekisho.message.PolicyFacts;
import sekisho.view.policy.CellText;
import sekisho.view.policy.InputText;
import sekisho.view.policy.Phrase;
import sekisho.web.Countries;
import sekisho.web.Words;

/**
 * What a decision table asks, in the reader's words. The labels are those of the table, the values
 * those of the closed sets. Templates call it {@code @policyWords}.
 */
@Component("policyWords")
public class PolicyWords {
  private static final Map<String, RecordComponent> FACTS =
      Arrays.stream(PolicyFacts.class.getRecordComponents())
          .collect(Collectors.toUnmodifiableMap(RecordComponent::getName, c -> c));

  private final Words words;
  private final Countries countries;

  PolicyWords(Words words, Countries countries) {
    this.words = words;
    this.countries = countries;
  }

  /** A phrase of a policy file in the reader's language. */
  public String say(Phrase phrase) {
    return phrase.in(LocaleContextHolder.getLocale().getLanguage());
  }

  /** What a condition asks, such as "Transfer agreement: In force". */
  public String asks(CellText cell) {
    return words.of("policy.cell", say(cell.input().label()), demanded(cell));
  }

  /** The values that meet a condition, without the name of its input. */
  public String demanded(CellText cell) {
    if (cell.accepted().isEmpty()) {
      return cell.feel();
    }
    return cell.saidByExclusion()
        ? words.of("policy.cell.not", values(cell.input(), cell.excluded()))
        : values(cell.input(), cell.accepted());
  }

  private String values(InputText input, List<String> codes) {
    return codes.stream()
        .map(code -> value(input, code))
        .collect(Collectors.joining(words.of("policy.cell.or")));
  }

  /** A value of an input in words. */
  public String value(InputText input, String code) {
    return input
        .fact()
        .flatMap(name -> Optional.ofNullable(FACTS.get(name)))
        .map(fact -> ofType(fact.getType(), code))
        .orElseGet(() -> workedOut(code));
  }

  /** A fact of a case in words, by its name in PolicyFacts. */
  public String fact(String name, PolicyFacts facts) {
    RecordComponent fact = FACTS.get(name);
    if (fact == null) {
      return "";
    }
    try {
      return ofType(fact.getType(), code(fact.getAccessor().invoke(facts)));
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException("Cannot read " + fact, impossible);
    }
  }

  private static String code(Object value) {
    return switch (value) {
      case Country country -> country.code();
      case Enum<?> choice -> choice.name();
      default -> value.toString();
    };
  }

  private String ofType(Class<?> type, String code) {
    if (type == Country.class) {
      return code.isEmpty() ? "" : countries.name(code);
    }
    return Arrays.stream(type.isEnum() ? type.getEnumConstants() : new Object[0])
        .map(Enum.class::cast)
        .filter(choice -> choice.name().equals(code))
        .findFirst()
        .map(words::label)
        .orElseGet(() -> yesOrNo(code));
  }

  /** A value that is no fact of the case, such as the level that the table before came to. */
  private String workedOut(String code) {
    boolean level = Arrays.stream(Level.values()).anyMatch(l -> l.name().equals(code));
    return level || code.equals("N") ? output(code) : yesOrNo(code);
  }

  private String yesOrNo(String code) {
    return switch (code) {
      case "true" -> words.of("common.yes");
      case "false" -> words.of("common.no");
      default -> code;
    };
  }

  /** What a row says, in words, from the code of the table such as {@code CC:POOLING}. */
  public String output(String code) {
    return words.of("policy.output." + code.replace(':', '.'));
  }
}
