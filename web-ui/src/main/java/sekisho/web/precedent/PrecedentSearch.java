package sekisho.web.precedent;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import sekisho.message.Country;
import sekisho.view.precedent.ItemKind;
import sekisho.view.precedent.Precedent;
import sekisho.view.precedent.PrecedentOutcome;
import sekisho.view.precedent.Precedents;
import sekisho.web.Countries;
import sekisho.web.Words;
import sekisho.web.part.Choice;
import sekisho.web.part.Paging;

/** The search form of the library, what it found, and the filters that are on. */
@Component
class PrecedentSearch {
  private final Precedents precedents;
  private final Words words;
  private final Countries countries;

  PrecedentSearch(Precedents precedents, Words words, Countries countries) {
    this.precedents = precedents;
    this.words = words;
    this.countries = countries;
  }

  /** A filter that is on, and the address without it. */
  record Applied(String label, String address) {}

  /** A field with its choices, of which one may be chosen. */
  record Field(String name, String label, String chosen, List<Choice> choices) {}

  /** A case of the list; a mock case can be opened from it or not. */
  record Line(Precedent precedent, boolean seeded) {}

  void fill(Model model, Asked asked, int page) {
    List<Precedent> found = precedents.search(asked.query());
    Paging paging = Paging.of(page, found.size());
    model.addAttribute("query", asked.value(Asked.WORDS).orElse(""));
    model.addAttribute("paging", paging);
    model.addAttribute(
        "precedents",
        found.subList((int) paging.offset(), (int) paging.last()).stream()
            .map(c -> new Line(c, precedents.seed(c.number()).isPresent()))
            .toList());
    model.addAttribute("fields", fields(asked));
    model.addAttribute("applied", applied(asked));
    model.addAttribute("address", asked.address());
  }

  private List<Field> fields(Asked asked) {
    return List.of(
        field(asked, Asked.KIND, words.choices(ItemKind.class)),
        field(asked, Asked.RECIPIENT, recipients()),
        field(asked, Asked.VERSION, versions()),
        field(asked, Asked.OUTCOME, words.choices(PrecedentOutcome.class)),
        field(asked, Asked.DECIDED, yesNo(Asked.DECIDED)),
        field(asked, Asked.MOCK, yesNo(Asked.MOCK)));
  }

  private Field field(Asked asked, String name, List<Choice> choices) {
    return new Field(
        name, words.of("policy.precedents.by." + name), asked.value(name).orElse(""), choices);
  }

  private List<Choice> yesNo(String field) {
    return Stream.of("yes", "no")
        .map(value -> Choice.of(value, words.of("policy.precedents.by." + field + "." + value)))
        .toList();
  }

  /** Only countries that occur: any other would find nothing. */
  private List<Choice> recipients() {
    List<Country> occurring =
        precedents.all().stream().flatMap(c -> c.countries().stream()).distinct().toList();
    return countries.choices().stream()
        .filter(choice -> occurring.contains(new Country(choice.value())))
        .toList();
  }

  private List<Choice> versions() {
    return precedents.all().stream()
        .flatMap(c -> c.versions().stream())
        .distinct()
        .sorted()
        .map(version -> Choice.of(version, version))
        .toList();
  }

  private List<Applied> applied(Asked asked) {
    return asked.on().keySet().stream()
        .map(
            field ->
                new Applied(
                    words.of(
                        "policy.precedents.on",
                        words.of("policy.precedents.by." + field),
                        said(asked, field)),
                    asked.without(field).address()))
        .toList();
  }

  private String said(Asked asked, String field) {
    String value = asked.value(field).orElse("");
    return switch (field) {
      case Asked.KIND -> asked.kind().map(words::label).orElse(value);
      case Asked.OUTCOME -> asked.outcome().map(words::label).orElse(value);
      case Asked.RECIPIENT -> countries.name(value);
      case Asked.DECIDED, Asked.MOCK -> words.of("policy.precedents.by." + field + "." + value);
      default -> value;
    };
  }
}
