package sekisho.web.whatif;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;
import sekisho.message.PolicyFacts;
import sekisho.view.whatif.FactCodes;

/**
 * The address of a trial: it holds all that is asked, and that alone is where a trial lives.
 *
 * @param fixed what stays whatever is changed, such as the record of the case
 */
record TrialAddress(String path, Map<String, String> fixed) {
  TrialAddress {
    fixed = Map.copyOf(fixed);
  }

  /** The facts as they are asked: those that differ from the original, and days and version. */
  static Map<String, String> asked(Question question, PolicyFacts original) {
    Map<String, String> before = FactCodes.of(original);
    Map<String, String> asked = new LinkedHashMap<>();
    question
        .facts()
        .forEach(
            (name, code) -> {
              // An agreement that is named is meant, also where the register says the same.
              if (!code.equals(before.get(name)) || name.equals(FactCodes.AGREEMENT)) {
                asked.put(name, code);
              }
            });
    if (question.register()) {
      asked.put(FactCodes.AGREEMENT, Question.REGISTER);
    }
    put(asked, "day", question.day());
    put(asked, "other", question.other());
    put(asked, "version", question.version());
    return asked;
  }

  private static void put(Map<String, String> asked, String name, Optional<?> value) {
    value.ifPresent(v -> asked.put(name, v.toString()));
  }

  String with(Map<String, String> asked) {
    var address = UriComponentsBuilder.fromPath(path);
    fixed.forEach(address::queryParam);
    asked.forEach(address::queryParam);
    return address.build().toUriString();
  }

  /** The same question with one thing asked in another way. */
  String with(Map<String, String> asked, String name, String value) {
    Map<String, String> changed = new LinkedHashMap<>(asked);
    changed.put(name, value);
    return with(changed);
  }
}
