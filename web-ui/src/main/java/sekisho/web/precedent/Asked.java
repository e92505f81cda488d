package sekisho.web.precedent;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import sekisho.message.Country;
import sekisho.view.precedent.ItemKind;
import sekisho.view.precedent.PrecedentOutcome;
import sekisho.view.precedent.PrecedentQuery;

/**
 * What the address of the library asks for: the filters that are on, by the name of their field. A
 * value that no field offers is no filter.
 */
record Asked(Map<String, String> on) {
  static final String WORDS = "q";
  static final String KIND = "kind";
  static final String RECIPIENT = "recipient";
  static final String VERSION = "version";
  static final String OUTCOME = "outcome";
  static final String DECIDED = "decided";
  static final String MOCK = "mock";

  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
  private static final Pattern POLICY = Pattern.compile("V\\d{4}");

  static Asked of(MultiValueMap<String, String> address) {
    Map<String, String> on = new LinkedHashMap<>();
    for (String field : new String[] {WORDS, KIND, RECIPIENT, VERSION, OUTCOME, DECIDED, MOCK}) {
      String value = Optional.ofNullable(address.getFirst(field)).orElse("").strip();
      if (legal(field, value)) {
        on.put(field, value);
      }
    }
    return new Asked(on);
  }

  private static boolean legal(String field, String value) {
    return switch (field) {
      case KIND -> named(ItemKind.class, value).isPresent();
      case OUTCOME -> named(PrecedentOutcome.class, value).isPresent();
      case RECIPIENT -> COUNTRY.matcher(value).matches();
      case VERSION -> POLICY.matcher(value).matches();
      case DECIDED, MOCK -> value.equals("yes") || value.equals("no");
      default -> !value.isEmpty();
    };
  }

  private static <E extends Enum<E>> Optional<E> named(Class<E> type, String name) {
    return Arrays.stream(type.getEnumConstants()).filter(e -> e.name().equals(name)).findFirst();
  }

  PrecedentQuery query() {
    return new PrecedentQuery(
        value(WORDS).orElse(""),
        kind(),
        value(RECIPIENT).map(Country::new),
        value(VERSION),
        outcome(),
        value(DECIDED).map("yes"::equals),
        value(MOCK).map("yes"::equals));
  }

  Optional<ItemKind> kind() {
    return value(KIND).flatMap(name -> named(ItemKind.class, name));
  }

  Optional<PrecedentOutcome> outcome() {
    return value(OUTCOME).flatMap(name -> named(PrecedentOutcome.class, name));
  }

  Optional<String> value(String field) {
    return Optional.ofNullable(on.get(field));
  }

  /** The same without one filter. */
  Asked without(String field) {
    Map<String, String> left = new LinkedHashMap<>(on);
    left.remove(field);
    return new Asked(left);
  }

  /** The address of the list with these filters, without the page. */
  String address() {
    var address = UriComponentsBuilder.fromPath("/precedents");
    on.keySet().forEach(field -> address.queryParam(field, "{" + field + "}"));
    return address.encode().buildAndExpand(on).toUriString();
  }
}
