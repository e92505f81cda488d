package sekisho.web.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import sekisho.message.AmendedPart;
import sekisho.message.Destination;
import sekisho.message.ItemLine;
import sekisho.message.TextRef;
import sekisho.web.Countries;
import sekisho.web.Money;
import sekisho.web.Texts;
import sekisho.web.Words;
import sekisho.web.part.Chip;
import sekisho.web.submission.RequestView.Written;

/**
 * Tells the applicant, before an amendment is sent, what it changes and what is material (I-20).
 */
@Component
class AmendmentChanges {
  private final Words words;
  private final Texts texts;
  private final Countries countries;
  private final Money money;
  private final RequestViews views;

  AmendmentChanges(Words words, Texts texts, Countries countries, Money money, RequestViews views) {
    this.words = words;
    this.texts = texts;
    this.countries = countries;
    this.money = money;
    this.views = views;
  }

  /** The differences between two destinations. */
  List<AmendmentChange> between(
      Destination before, Destination after, Function<TextRef, String> text) {
    var rows = new Rows("", text);
    rows.add(AmendedPart.COUNTRY, "country", before, after, d -> countries.name(d.country()));
    rows.add(AmendedPart.END_USER, "endUser", before, after, d -> text.apply(d.endUser()));
    rows.add(
        AmendedPart.END_USER, "recipientType", before, after, d -> words.label(d.recipientType()));
    rows.add(AmendedPart.CONSIGNEE, "consignees", before, after, d -> rows.names(d.consignees()));
    rows.add(AmendedPart.STATED_USE, "statedUse", before, after, d -> text.apply(d.statedUse()));
    rows.add(AmendedPart.WORDING, "site", before, after, d -> rows.maybe(d.site()));
    return rows.all();
  }

  /** The differences between the item lines. */
  List<AmendmentChange> between(
      List<ItemLine> before, List<ItemLine> after, Function<TextRef, String> text) {
    List<AmendmentChange> changes = new ArrayList<>();
    int both = Math.min(before.size(), after.size());
    for (int i = 0; i < both; i++) {
      changes.addAll(between(i + 1, before.get(i), after.get(i), text));
    }
    for (int i = both; i < Math.max(before.size(), after.size()); i++) {
      var rows = new Rows(words.of("submission.items.line", i + 1), text);
      rows.add(
          AmendedPart.ITEM,
          "line",
          Keeping.at(before, i),
          Keeping.at(after, i),
          line -> line.map(l -> text.apply(l.name())).orElse(""));
      changes.addAll(rows.all());
    }
    return changes;
  }

  private List<AmendmentChange> between(
      int number, ItemLine before, ItemLine after, Function<TextRef, String> text) {
    var rows = new Rows(words.of("submission.items.line", number), text);
    Set<AmendedPart> parts = AmendedPart.between(List.of(before), List.of(after));
    AmendedPart quantity =
        parts.contains(AmendedPart.QUANTITY_OVER_TENTH)
            ? AmendedPart.QUANTITY_OVER_TENTH
            : AmendedPart.QUANTITY;
    rows.add(AmendedPart.WORDING, "lines.name", before, after, l -> text.apply(l.name()));
    rows.add(AmendedPart.ITEM, "lines.item1", before, after, views::subhead);
    rows.add(
        AmendedPart.ITEM, "lines.munitions", before, after, l -> views.category(l.munitions()));
    rows.add(AmendedPart.ITEM, "lines.form", before, after, l -> words.label(l.form()));
    rows.add(quantity, "lines.quantity", before, after, l -> money.count(l.quantity()));
    rows.add(AmendedPart.VALUE, "lines.valueJpy", before, after, l -> money.yen(l.valueJpy()));
    rows.add(
        AmendedPart.WORDING,
        "lines.specification",
        before,
        after,
        l -> rows.maybe(l.specification()));
    return rows.all();
  }

  /** Gathers the rows of one thing before and after. */
  private final class Rows {
    private final List<AmendmentChange> rows = new ArrayList<>();
    private final String of;
    private final Function<TextRef, String> text;

    private Rows(String of, Function<TextRef, String> text) {
      this.of = of;
      this.text = text;
    }

    private <T> void add(
        AmendedPart part, String field, T before, T after, Function<T, String> words) {
      String old = words.apply(before);
      String fresh = words.apply(after);
      if (!old.equals(fresh)) {
        rows.add(new AmendmentChange(what(field), written(old), written(fresh), chip(part)));
      }
    }

    private String what(String field) {
      String label = AmendmentChanges.this.words.of("submission.field." + field);
      return of.isEmpty()
          ? label
          : AmendmentChanges.this.words.of("submission.amendment.of", of, label);
    }

    private String names(List<TextRef> names) {
      return names.stream().map(text).collect(Collectors.joining("\n"));
    }

    private String maybe(Optional<TextRef> ref) {
      return ref.map(text).orElse("");
    }

    private List<AmendmentChange> all() {
      return List.copyOf(rows);
    }
  }

  private Written written(String said) {
    return said.isEmpty()
        ? new Written(words.of("submission.amendment.nothing"), null)
        : new Written(said, texts.languageOf(said));
  }

  private Chip chip(AmendedPart part) {
    return part.material()
        ? Chip.warn(words.of("submission.chip.material"))
        : Chip.todo(words.of("submission.chip.clerical"));
  }
}
