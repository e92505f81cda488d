package sekisho.web.console;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An inject that the scenario did not foresee.
 *
 * @param country the country about which something becomes true; may be left out
 */
record AdHocForm(
    String type,
    String channel,
    List<String> to,
    String title,
    String text,
    String answerBy,
    String reliability,
    String country,
    String fact,
    String value) {
  AdHocForm(
      @Nullable String type,
      @Nullable String channel,
      @Nullable List<String> to,
      @Nullable String title,
      @Nullable String text,
      @Nullable String answerBy,
      @Nullable String reliability,
      @Nullable String country,
      @Nullable String fact,
      @Nullable String value) {
    this.type = or(type);
    this.channel = or(channel);
    this.to = to == null ? new ArrayList<>() : to;
    this.title = or(title);
    this.text = or(text);
    this.answerBy = or(answerBy);
    this.reliability = or(reliability);
    this.country = or(country);
    this.fact = or(fact);
    this.value = or(value);
  }

  private static String or(@Nullable String typed) {
    return typed == null ? "" : typed;
  }

  static AdHocForm empty() {
    return new AdHocForm(null, null, null, null, null, null, null, null, null, null);
  }
}
