package sekisho.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import sekisho.message.Article;
import sekisho.message.Ground;
import sekisho.message.Refused;
import sekisho.web.part.Choice;

/**
 * The words of the product in the reader's language: labels of closed sets, grounds of refusal,
 * articles. Templates call it {@code @words}.
 */
@Component("words")
public class Words {
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final MessageSource messages;
  private final Times times;

  Words(MessageSource messages, Times times) {
    this.messages = messages;
    this.times = times;
  }

  /** The message under a key; a missing one shows its key, as templates do, and fails the tests. */
  public String of(String key, Object... arguments) {
    Locale locale = LocaleContextHolder.getLocale();
    String missing = "??" + key + "_" + locale + "??";
    return Objects.requireNonNullElse(
        messages.getMessage(key, arguments, missing, locale), missing);
  }

  /** The label of a member of a closed set, under {@code enums.<Type>.<NAME>}. */
  public String label(Enum<?> value) {
    return of("enums." + value.getDeclaringClass().getSimpleName() + "." + value.name());
  }

  /** The members of a closed set as the choices of a field. */
  public <E extends Enum<E>> List<Choice> choices(Class<E> type) {
    return choices(Arrays.asList(type.getEnumConstants()));
  }

  /** Some members of a closed set as the choices of a field, in the order given. */
  public List<Choice> choices(List<? extends Enum<?>> values) {
    return values.stream().map(v -> Choice.of(v.name(), label(v))).toList();
  }

  /** "Yes" and "no" as the choices of a field that {@link Fields#yesNo} reads. */
  public List<Choice> yesNo() {
    return List.of(Choice.of("yes", of("common.yes")), Choice.of("no", of("common.no")));
  }

  /** Several words in one line. */
  public String list(Collection<String> several) {
    return String.join(of("common.list"), several);
  }

  /** The language of words that hold a person's Japanese in a page of another language. */
  public @Nullable String langOf(@Nullable String mixed) {
    boolean foreign =
        mixed != null
            && !LocaleContextHolder.getLocale().getLanguage().equals("ja")
            && mixed.codePoints().anyMatch(Texts::japanese);
    return foreign ? "ja" : null;
  }

  /** Why an act was refused. */
  public String refusal(Refused refused) {
    return refusal(refused.ground(), refused.facts());
  }

  /** Why an act was refused, from a stored refusal. */
  public String refusal(Ground ground, List<String> facts) {
    String named = list(facts.stream().map(this::fact).toList());
    return of("refusal." + ground.name(), named);
  }

  /** A fact of a refusal in words: a label, a day as people read it, all else as it is. */
  private String fact(String code) {
    if (DAY.matcher(code).matches()) {
      return times.day(LocalDate.parse(code));
    }
    Locale locale = LocaleContextHolder.getLocale();
    return Objects.requireNonNullElse(
        messages.getMessage("enums." + code, null, code, locale), code);
  }

  /** Where a rule stands, in words. */
  public String article(Article article) {
    return of("article." + article.name());
  }
}
