package sekisho.web.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import sekisho.message.Item1Subhead;
import sekisho.message.ItemForm;
import sekisho.message.ItemLine;
import sekisho.message.MunitionsCategory;
import sekisho.message.TextRef;
import sekisho.web.Fields;

/** One line of the items as typed. */
record ItemRow(
    @Nullable String name,
    @Nullable String item1,
    @Nullable String munitions,
    @Nullable String quantity,
    @Nullable String valueJpy,
    @Nullable String form,
    @Nullable String specification) {
  /** The choice that says that item 1 does not apply. */
  static final String NOT_ITEM_1 = "NONE";

  /** An empty line. */
  static final ItemRow EMPTY = new ItemRow("", "", "", "", "", "", "");

  /** More lines than this belong in several requests. */
  static final int MOST = 50;

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_SPECIFICATION = 4_000;
  private static final long MOST_PIECES = 999_999_999L;
  private static final long MOST_JPY = 999_999_999_999_999L;

  static ItemRow of(ItemLine line, Function<TextRef, String> typed) {
    return new ItemRow(
        typed.apply(line.name()),
        line.item1().map(Enum::name).orElse(NOT_ITEM_1),
        Integer.toString(line.munitions().number()),
        Long.toString(line.quantity()),
        Long.toString(line.valueJpy()),
        line.form().name(),
        line.specification().map(typed).orElse(""));
  }

  /** The rows as typed, one empty row at least; a gap in what was sent is an empty row. */
  static List<ItemRow> tidy(@Nullable List<@Nullable ItemRow> rows) {
    List<ItemRow> tidy = new ArrayList<>();
    if (rows != null) {
      for (ItemRow row : rows) {
        tidy.add(row == null ? EMPTY : row);
      }
    }
    return tidy.isEmpty() ? List.of(EMPTY) : List.copyOf(tidy);
  }

  /** The rows with one more below. */
  static List<ItemRow> more(List<ItemRow> rows) {
    List<ItemRow> more = new ArrayList<>(rows);
    if (more.size() < MOST) {
      more.add(EMPTY);
    }
    return List.copyOf(more);
  }

  /** The rows without one of them; a number that is none leaves them as they are. */
  static List<ItemRow> without(List<ItemRow> rows, String number) {
    List<ItemRow> left = new ArrayList<>(rows);
    for (int i = 0; i < rows.size(); i++) {
      if (Integer.toString(i).equals(number)) {
        left.remove(i);
      }
    }
    return tidy(List.copyOf(left));
  }

  /** The lines, once no field has an error. */
  static Supplier<List<ItemLine>> read(
      Fields fields, List<ItemRow> rows, List<ItemLine> before, Keeping keeping) {
    if (rows.size() > MOST) {
      fields.error("lines", "submission.error.lines", MOST);
    }
    List<Supplier<ItemLine>> lines = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      lines.add(read(fields, "lines[" + i + "].", Keeping.at(before, i), keeping));
    }
    return () -> lines.stream().map(Supplier::get).toList();
  }

  private static Supplier<ItemLine> read(
      Fields fields, String row, Optional<ItemLine> before, Keeping keeping) {
    var name = fields.text(row + "name", LONGEST_NAME);
    var item1 = fields.value(row + "item1", ItemRow::subhead);
    var munitions = fields.value(row + "munitions", ItemRow::category);
    var form = fields.choice(row + "form", ItemForm.class);
    var quantity = fields.whole(row + "quantity", 1, MOST_PIECES);
    var value = fields.whole(row + "valueJpy", 0, MOST_JPY);
    var specification = fields.maybeText(row + "specification");
    if (specification.understood()
        && specification.get().filter(s -> s.length() > LONGEST_SPECIFICATION).isPresent()) {
      fields.error(row + "specification", "common.field.long", LONGEST_SPECIFICATION);
    }
    return () ->
        new ItemLine(
            keeping.keep(name.get(), before.map(ItemLine::name)),
            item1.get(),
            munitions.get(),
            quantity.get(),
            value.get(),
            form.get(),
            keeping.keep(specification.get(), before.flatMap(ItemLine::specification)));
  }

  private static Optional<Item1Subhead> subhead(String typed) {
    return typed.equals(NOT_ITEM_1) ? Optional.empty() : Optional.of(Item1Subhead.valueOf(typed));
  }

  private static MunitionsCategory category(String typed) {
    return new MunitionsCategory(Integer.parseInt(typed));
  }
}
