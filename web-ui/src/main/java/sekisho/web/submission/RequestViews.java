package sekisho.web.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import sekisho.message.ClaimedBasis;
import sekisho.message.Country;
import sekisho.message.Destination;
import sekisho.message.Item1Subhead;
import sekisho.message.ItemLine;
import sekisho.message.JointDevelopment;
import sekisho.message.Licensor;
import sekisho.message.MunitionsCategory;
import sekisho.message.TextRef;
import sekisho.view.casefile.CaseFile;
import sekisho.web.Countries;
import sekisho.web.Money;
import sekisho.web.Texts;
import sekisho.web.Words;
import sekisho.web.part.Choice;
import sekisho.web.part.Pair;
import sekisho.web.submission.RequestView.Item;
import sekisho.web.submission.RequestView.Written;

/** Puts a request into words. */
@Component
class RequestViews {
  private static final int CATEGORIES = 22;

  private final Words words;
  private final Texts texts;
  private final Countries countries;
  private final Money money;
  private final DocumentLines documents;

  RequestViews(
      Words words, Texts texts, Countries countries, Money money, DocumentLines documents) {
    this.words = words;
    this.texts = texts;
    this.countries = countries;
    this.money = money;
    this.documents = documents;
  }

  /** The whole request. */
  RequestView of(CaseFile file) {
    var request = file.request();
    return new RequestView(
        items(request.lines()),
        money.yen(request.valueJpy()),
        request.destination().map(this::destination).orElse(List.of()),
        request.basis().map(this::basis).orElse(List.of()),
        documents.of(file, false));
  }

  /** The subheads of item 1 and the choice that it does not apply. */
  List<Choice> subheads() {
    List<Choice> choices = new ArrayList<>(words.choices(Item1Subhead.class));
    choices.add(Choice.of(ItemRow.NOT_ITEM_1, words.of("submission.items.not-item1")));
    return List.copyOf(choices);
  }

  /** The categories of the munitions list. */
  List<Choice> categories() {
    List<Choice> choices = new ArrayList<>();
    for (int n = 1; n <= CATEGORIES; n++) {
      choices.add(Choice.of(Integer.toString(n), category(new MunitionsCategory(n))));
    }
    return List.copyOf(choices);
  }

  String category(MunitionsCategory category) {
    return words.of("enums.MunitionsCategory." + category.number());
  }

  /** The subhead of a line, or that item 1 does not apply. */
  String subhead(ItemLine line) {
    return line.item1().map(words::label).orElseGet(() -> words.of("submission.items.not-item1"));
  }

  private List<Item> items(List<ItemLine> lines) {
    List<Item> items = new ArrayList<>();
    for (ItemLine line : lines) {
      items.add(
          new Item(
              items.size() + 1,
              written(line.name()),
              line.specification().map(this::written).orElse(null),
              subhead(line),
              category(line.munitions()),
              words.label(line.form()),
              money.count(line.quantity()),
              money.yen(line.valueJpy())));
    }
    return items;
  }

  private List<Pair> destination(Destination to) {
    return List.of(
        Pair.of(words.of("submission.field.country"), countries.name(to.country())),
        pair("endUser", to.endUser()),
        Pair.of(words.of("submission.field.recipientType"), words.label(to.recipientType())),
        texts.pair(words.of("submission.field.consignees"), to.consignees()),
        pair("statedUse", to.statedUse()),
        to.site()
            .map(site -> pair("site", site))
            .orElseGet(() -> Pair.of(words.of("submission.field.site"), null)));
  }

  private List<Pair> basis(ClaimedBasis basis) {
    List<Pair> pairs = new ArrayList<>();
    pairs.add(Pair.of(words.of("submission.field.licensor"), words.label(basis.licensor())));
    if (basis.licensor() != Licensor.NONE) {
      pairs.add(yesNo("toLicensor", basis.toLicensor()));
      pairs.add(yesNo("licensorRequest", basis.licensorRequest()));
    }
    pairs.add(
        Pair.of(
            words.of("submission.field.jointDevelopment"), words.label(basis.jointDevelopment())));
    if (basis.jointDevelopment() != JointDevelopment.NONE) {
      pairs.add(Pair.of(words.of("submission.field.partners"), partners(basis.partners())));
      pairs.add(yesNo("gcap", basis.gcap()));
    }
    return pairs;
  }

  private String partners(List<Country> partners) {
    return partners.stream()
        .map(countries::name)
        .collect(Collectors.joining(words.of("common.list")));
  }

  private Pair yesNo(String field, boolean yes) {
    return Pair.of(
        words.of("submission.field." + field), words.of(yes ? "common.yes" : "common.no"));
  }

  private Pair pair(String field, TextRef ref) {
    return texts.pair(words.of("submission.field." + field), ref);
  }

  private Written written(TextRef ref) {
    String text = texts.read(ref);
    return new Written(text, texts.languageOf(text));
  }
}
