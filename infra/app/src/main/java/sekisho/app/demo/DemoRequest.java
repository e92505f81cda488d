package sekisho.app.demo;

import java.util.Optional;
import java.util.function.UnaryOperator;
import sekisho.message.Country;
import sekisho.message.MockCaseSeed;

/**
 * A request of the demo data: that of a mock case, as it is or told of another country.
 *
 * @param precedent the documented case whose mock request it is
 */
record DemoRequest(int precedent, Optional<String> title, Optional<Abroad> abroad) {
  /**
   * Another recipient.
   *
   * @param name the name of the country that stands in the texts
   * @param was the name that stood there
   * @param use what the items are used for there
   */
  record Abroad(String code, String name, String was, String endUser, String use, String site) {}

  static DemoRequest of(int precedent) {
    return new DemoRequest(precedent, Optional.empty(), Optional.empty());
  }

  DemoRequest titled(String words) {
    return new DemoRequest(precedent, Optional.of(words), abroad);
  }

  DemoRequest to(String code, String name, String was, String endUser, String use, String site) {
    return new DemoRequest(
        precedent, title, Optional.of(new Abroad(code, name, was, endUser, use, site)));
  }

  /** The request that an applicant of the demo data writes. */
  MockCaseSeed from(MockCaseSeed seed) {
    UnaryOperator<String> told =
        text ->
            abroad
                .map(
                    a ->
                        text.replace(seed.destination().endUser(), a.endUser())
                            .replace(a.was(), a.name()))
                .orElse(text);
    return new MockCaseSeed(
        seed.precedent(),
        title.orElseGet(() -> told.apply(seed.title())),
        seed.items(),
        goal(seed.destination(), told),
        seed.basis(),
        seed.documents().stream()
            .map(p -> new MockCaseSeed.Paper(p.kind(), p.fileName(), told.apply(p.text())))
            .toList(),
        seed.change());
  }

  private MockCaseSeed.Goal goal(MockCaseSeed.Goal goal, UnaryOperator<String> told) {
    return new MockCaseSeed.Goal(
        abroad.map(a -> new Country(a.code())).orElseGet(goal::country),
        told.apply(goal.endUser()),
        goal.recipientType(),
        goal.consignees(),
        abroad.map(Abroad::use).orElseGet(goal::statedUse),
        abroad.map(Abroad::site).or(goal::site));
  }
}
