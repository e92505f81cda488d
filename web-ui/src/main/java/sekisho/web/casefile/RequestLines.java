package sekisho.web.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sekisho.message.ClaimedBasis;
import sekisho.message.Destination;
import sekisho.message.ItemLine;
import sekisho.message.JointDevelopment;
import sekisho.message.Licensor;
import sekisho.view.casefile.CaseFile;
import sekisho.view.casefile.Request;
import sekisho.web.Countries;
import sekisho.web.Money;
import sekisho.web.Texts;
import sekisho.web.Words;
import sekisho.web.part.Pair;

/** What is asked for, as every reader of a case file sees it. */
@Component
class RequestLines {
  private final Words words;
  private final Texts texts;
  private final Countries countries;
  private final Money money;

  RequestLines(Words words, Texts texts, Countries countries, Money money) {
    this.words = words;
    this.texts = texts;
    this.countries = countries;
    this.money = money;
  }

  /**
   * The request in words.
   *
   * @param facts where the items go, for what, on which basis
   */
  record Asked(List<Item> items, String value, List<Pair> facts) {}

  /** One line of the items. */
  record Item(
      String name,
      @Nullable String lang,
      String item1,
      String munitions,
      String form,
      String quantity,
      String value) {}

  Asked of(CaseFile file) {
    Request request = file.request();
    List<Pair> facts = new ArrayList<>();
    request.destination().ifPresent(d -> facts.addAll(destination(d)));
    request.basis().ifPresent(b -> facts.addAll(basis(b)));
    return new Asked(
        request.lines().stream().map(this::item).toList(),
        money.yen(request.valueJpy()),
        List.copyOf(facts));
  }

  private Item item(ItemLine line) {
    String name = texts.read(line.name());
    return new Item(
        name,
        texts.languageOf(name),
        line.item1().map(words::label).orElseGet(() -> words.of("submission.items.not-item1")),
        words.of("enums.MunitionsCategory." + line.munitions().number()),
        words.label(line.form()),
        money.count(line.quantity()),
        money.yen(line.valueJpy()));
  }

  private List<Pair> destination(Destination d) {
    List<Pair> pairs = new ArrayList<>();
    pairs.add(pair("recipientType", words.label(d.recipientType())));
    if (!d.consignees().isEmpty()) {
      pairs.add(texts.pair(words.of("submission.field.consignees"), d.consignees()));
    }
    pairs.add(texts.pair(words.of("submission.field.statedUse"), d.statedUse()));
    d.site().ifPresent(s -> pairs.add(texts.pair(words.of("submission.field.site"), s)));
    return pairs;
  }

  private List<Pair> basis(ClaimedBasis basis) {
    List<Pair> pairs = new ArrayList<>();
    pairs.add(pair("licensor", words.label(basis.licensor())));
    if (basis.licensor() != Licensor.NONE) {
      pairs.add(yesNo("toLicensor", basis.toLicensor()));
      pairs.add(yesNo("licensorRequest", basis.licensorRequest()));
    }
    pairs.add(pair("jointDevelopment", words.label(basis.jointDevelopment())));
    if (basis.jointDevelopment() != JointDevelopment.NONE) {
      pairs.add(
          pair(
              "partners",
              basis.partners().stream()
                  .map(countries::name)
                  .collect(Collectors.joining(words.of("common.list")))));
      pairs.add(yesNo("gcap", basis.gcap()));
    }
    return pairs;
  }

  private Pair yesNo(String field, boolean yes) {
    return pair(field, words.of(yes ? "common.yes" : "common.no"));
  }

  private Pair pair(String field, String value) {
    return Pair.of(words.of("submission.field." + field), value);
  }
}
