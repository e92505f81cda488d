package sekisho.web.submission;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import sekisho.message.CaseId;
import sekisho.message.ItemLine;
import sekisho.message.SubmissionCommand.DescribeItem;
import sekisho.message.TextRef;
import sekisho.web.Fields;

/** The items as typed, all lines at once. */
record ItemsForm(List<ItemRow> lines) {
  ItemsForm {
    lines = ItemRow.tidy(lines);
  }

  static ItemsForm of(List<ItemLine> lines, Function<TextRef, String> typed) {
    return new ItemsForm(lines.stream().map(line -> ItemRow.of(line, typed)).toList());
  }

  ItemsForm more() {
    return new ItemsForm(ItemRow.more(lines));
  }

  ItemsForm without(String number) {
    return new ItemsForm(ItemRow.without(lines, number));
  }

  /** The command, once no field has an error. */
  Supplier<DescribeItem> read(Fields fields, CaseId id, List<ItemLine> before, Keeping keeping) {
    var read = ItemRow.read(fields, lines, before, keeping);
    return () -> new DescribeItem(id, read.get());
  }
}
