package sekisho.web.submission;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import sekisho.message.Country;
import sekisho.message.Destination;
import sekisho.message.RecipientType;
import sekisho.web.Fields;
import sekisho.web.Typed;

/** The fields of a destination, which the request and its amendment share. */
final class DestinationFields {
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_USE = 4_000;
  private static final int MOST_CONSIGNEES = 50;
  private static final Set<String> CODES = Set.of(Locale.getISOCountries());
  private static final Country JAPAN = new Country("JP");

  private DestinationFields() {}

  /** The destination, once no field has an error. */
  static Supplier<Destination> read(Fields fields, Optional<Destination> before, Keeping keeping) {
    var country = fields.value("country", DestinationFields::country);
    if (country.understood() && country.get().equals(JAPAN)) {
      fields.error("country", "submission.error.japan");
    }
    var endUser = fields.text("endUser", LONGEST_NAME);
    var recipientType = fields.choice("recipientType", RecipientType.class);
    var consignees = fields.maybeText("consignees");
    check(fields, consignees);
    var statedUse = fields.text("statedUse", LONGEST_USE);
    var site = fields.maybeText("site");
    return () ->
        new Destination(
            country.get(),
            keeping.keep(endUser.get(), before.map(Destination::endUser)),
            recipientType.get(),
            keeping.keep(
                names(consignees.get()), before.map(Destination::consignees).orElse(List.of())),
            keeping.keep(statedUse.get(), before.map(Destination::statedUse)),
            keeping.keep(site.get(), before.flatMap(Destination::site)));
  }

  /** A country or region of ISO 3166-1. */
  static Country country(String code) {
    if (!CODES.contains(code)) {
      throw new IllegalArgumentException("No country or region: " + code);
    }
    return new Country(code);
  }

  private static void check(Fields fields, Typed<Optional<String>> consignees) {
    if (!consignees.understood()) {
      return;
    }
    List<String> names = names(consignees.get());
    if (names.size() > MOST_CONSIGNEES) {
      fields.error("consignees", "submission.error.consignees", MOST_CONSIGNEES);
    } else if (names.stream().anyMatch(name -> name.length() > LONGEST_NAME)) {
      fields.error("consignees", "submission.error.consignee-long", LONGEST_NAME);
    }
  }

  /** One name a line. */
  private static List<String> names(Optional<String> typed) {
    return Arrays.stream(typed.orElse("").split("\\R", -1))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .toList();
  }
}
