package sekisho.web.laboratory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sekisho.message.Country;
import sekisho.view.laboratory.OutcomeQuery;
import sekisho.view.laboratory.OutcomeQuery.Change;
import sekisho.web.Fields;

/** Which outcomes of a trial are shown, as typed. */
record OutcomeForm(@Nullable String change, @Nullable String destination, @Nullable String rule) {
  private static final Pattern RULE = Pattern.compile("R[A-D]\\d{1,3}[a-z]?");

  OutcomeQuery read(Fields fields) {
    var typedChange = fields.maybeChoice("change", Change.class);
    var typedCountry = fields.maybeValue("destination", Country::new);
    var typedRule = fields.maybeValue("rule", OutcomeForm::rule);
    return fields.wrong()
        ? new OutcomeQuery(Change.ANY, Optional.empty(), Optional.empty())
        : new OutcomeQuery(
            typedChange.get().orElse(Change.ANY), typedCountry.get(), typedRule.get());
  }

  private static String rule(String typed) {
    String name = typed.toUpperCase(java.util.Locale.ROOT);
    if (!RULE.matcher(name).matches()) {
      throw new IllegalArgumentException("Not a rule");
    }
    return name;
  }

  /** The filter as an address and as codes for the record of access. */
  static List<String> codes(OutcomeQuery query) {
    List<String> codes = new ArrayList<>();
    codes.add("change=" + query.change());
    query.destination().ifPresent(c -> codes.add("destination=" + c.code()));
    query.rule().ifPresent(r -> codes.add("rule=" + r));
    return List.copyOf(codes);
  }
}
