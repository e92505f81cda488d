package sekisho.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.FieldError;
import sekisho.message.CaseId;
import sekisho.message.TextRef;

/** A form as somebody typed it, and what the page would say about it in Japanese and English. */
public final class Typing {
  public static final CaseId CASE = CaseStory.CASE;

  /** Keeps a text in memory. */
  public static final Function<String, TextRef> KEEP = CaseStory::text;

  private final BeanPropertyBindingResult bound;
  private final Fields fields;

  private Typing(Object form, String prefix) {
    this.bound = new BeanPropertyBindingResult(form, "form");
    this.fields = Fields.of(bound, prefix);
  }

  public static Typing of(Object form, String prefix) {
    return new Typing(form, prefix);
  }

  public Fields fields() {
    return fields;
  }

  /** The fields that have an error, in the order in which they were found. */
  public List<String> wrong() {
    return bound.getFieldErrors().stream().map(FieldError::getField).toList();
  }

  /** What is said about a field, in a language. */
  public String said(String field, Locale language) {
    return words(language, Objects.requireNonNull(bound.getFieldError(field), field));
  }

  /** Everything that is said, in both languages. */
  public List<String> said() {
    return bound.getFieldErrors().stream()
        .flatMap(e -> List.of(words(Locale.JAPANESE, e), words(Locale.ENGLISH, e)).stream())
        .toList();
  }

  private static String words(Locale language, FieldError error) {
    var messages = new ResourceBundleMessageSource();
    messages.setBasenames(
        "messages/common",
        "messages/screening",
        "messages/review",
        "messages/undertaking",
        "messages/signoff",
        "messages/aftercare");
    messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
    messages.setFallbackToSystemLocale(false);
    return messages.getMessage(error, language);
  }
}
