package sekisho.app.scenario;

import java.util.Optional;
import sekisho.message.Country;
import sekisho.message.DocumentKind;
import sekisho.message.Item1Subhead;
import sekisho.message.ItemForm;
import sekisho.message.JointDevelopment;
import sekisho.message.Licensor;
import sekisho.message.MockCaseSeed;
import sekisho.message.RecipientType;
import sekisho.message.Stage;
import sekisho.message.scenario.ScenarioCase;

/** Reads the cases of a scenario: what the applicant writes, and at which stage play begins. */
final class CaseYaml {
  private static final long MOST_YEN = 100_000_000_000_000L;
  private static final int CATEGORIES = 22;
  private static final int PRECEDENTS = 99;

  private CaseYaml() {}

  static ScenarioCase read(Part part) {
    return part.closed(
        new ScenarioCase(
            part.at("id").text(),
            request(part.at("request")),
            part.maybe("from").map(p -> p.choice(Stage.class)).orElse(Stage.DRAFT)));
  }

  private static MockCaseSeed request(Part part) {
    return part.closed(
        new MockCaseSeed(
            (int) part.at("precedent").whole(1, PRECEDENTS),
            part.at("title").text(),
            part.filled("items", CaseYaml::item),
            destination(part.at("destination")),
            basis(part.at("basis")),
            part.list("documents", CaseYaml::paper),
            part.at("change").words()));
  }

  private static MockCaseSeed.Item item(Part part) {
    return part.closed(
        new MockCaseSeed.Item(
            part.at("name").text(),
            part.maybe("item1").map(p -> p.choice(Item1Subhead.class)),
            (int) part.at("munitions").whole(1, CATEGORIES),
            part.at("quantity").whole(1, Integer.MAX_VALUE),
            part.at("valueJpy").whole(0, MOST_YEN),
            part.at("form").choice(ItemForm.class),
            part.maybe("specification").map(Part::text)));
  }

  private static MockCaseSeed.Goal destination(Part part) {
    return part.closed(
        new MockCaseSeed.Goal(
            country(part.at("country")),
            part.at("endUser").text(),
            part.at("recipientType").choice(RecipientType.class),
            part.list("consignees", Part::text),
            part.at("statedUse").text(),
            part.maybe("site").map(Part::text)));
  }

  private static MockCaseSeed.Basis basis(Part part) {
    return part.closed(
        new MockCaseSeed.Basis(
            part.maybe("licensor").map(p -> p.choice(Licensor.class)).orElse(Licensor.NONE),
            flag(part.maybe("toLicensor")),
            flag(part.maybe("licensorRequest")),
            part.maybe("jointDevelopment")
                .map(p -> p.choice(JointDevelopment.class))
                .orElse(JointDevelopment.NONE),
            part.list("partners", CaseYaml::country),
            flag(part.maybe("gcap"))));
  }

  private static boolean flag(Optional<Part> part) {
    return part.map(Part::flag).orElse(false);
  }

  private static MockCaseSeed.Paper paper(Part part) {
    return part.closed(
        new MockCaseSeed.Paper(
            part.at("kind").choice(DocumentKind.class),
            part.at("fileName").shaped(CaseYaml::fileName, "x.txt", "memo.txt"),
            part.at("text").text()));
  }

  private static String fileName(String text) {
    if (!text.endsWith(".txt") || text.contains("/")) {
      throw new IllegalArgumentException(text);
    }
    return text;
  }

  static Country country(Part part) {
    return part.shaped(Country::new, new Country("XA"), "XA");
  }
}
