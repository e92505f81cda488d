package sekisho.web.whatif;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;
import sekisho.message.PolicyFacts;
import sekisho.message.PolicyVersionId;
import sekisho.view.policy.RuleBook;
import sekisho.view.whatif.FactCodes;
import sekisho.web.Fields;

/**
 * What an address asks the policy: facts, a day or a version, and a day to set beside it. What is
 * not understood has an error and stays as it was.
 *
 * @param shown what stands in the fields of the form
 * @param facts the facts that the address names, by name and code
 * @param register whether the agreement is taken from the register on the day
 */
record Question(
    Map<String, Object> shown,
    MapBindingResult bound,
    Fields fields,
    Map<String, String> facts,
    boolean register,
    Optional<LocalDate> day,
    Optional<LocalDate> other,
    Optional<PolicyVersionId> version) {
  /** The choice of the agreement that asks the register. */
  static final String REGISTER = "REGISTER";

  private static final String FORM = "form";

  static Question of(Map<String, String> typed, RuleBook book) {
    Map<String, String> known = new LinkedHashMap<>();
    Map<String, Object> shown = new LinkedHashMap<>(typed);
    var bound = new MapBindingResult(shown, FORM);
    Fields fields = Fields.of(bound, "whatif.fact");
    for (String name : FactCodes.names()) {
      String code = typed.getOrDefault(name, "").strip();
      boolean asksRegister = code.equals(REGISTER) && name.equals(FactCodes.AGREEMENT);
      if (code.isEmpty() || asksRegister) {
        continue;
      }
      if (FactCodes.understood(name, code)) {
        known.put(name, code);
      } else {
        fields.error(name, "common.field.choice");
      }
    }
    return new Question(
        shown,
        bound,
        fields,
        known,
        typed.getOrDefault(FactCodes.AGREEMENT, "").equals(REGISTER),
        day(fields, "day"),
        day(fields, "other"),
        version(fields, typed.getOrDefault("version", ""), book));
  }

  private static Optional<LocalDate> day(Fields fields, String name) {
    var day = fields.maybeDay(name);
    return day.understood() ? day.get() : Optional.empty();
  }

  private static Optional<PolicyVersionId> version(Fields fields, String typed, RuleBook book) {
    if (typed.isBlank()) {
      return Optional.empty();
    }
    var version = new PolicyVersionId(typed.strip());
    if (book.version(version).isEmpty()) {
      fields.error("version", "common.field.choice");
      return Optional.empty();
    }
    return Optional.of(version);
  }

  /** Facts with those of the address in their place. */
  PolicyFacts over(PolicyFacts facts) {
    return FactCodes.with(facts, this.facts);
  }

  /** The form shows the day that was taken where none was typed. */
  void took(String field, LocalDate day) {
    shown.merge(field, day.toString(), (typed, taken) -> typed.equals("") ? taken : typed);
  }

  /** The form shows what was typed, with its errors. */
  void into(Model model) {
    model.addAttribute(FORM, shown);
    model.addAttribute(BindingResult.MODEL_KEY_PREFIX + FORM, bound);
  }
}
