package sekisho.web.submission;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sekisho.web.part.Pair;

/**
 * A request in words, section by section; a section that is still empty has no pairs.
 *
 * @param value the value of all items
 */
record RequestView(
    List<Item> items,
    String value,
    List<Pair> destination,
    List<Pair> basis,
    List<DocumentLine> documents) {
  RequestView {
    items = List.copyOf(items);
    destination = List.copyOf(destination);
    basis = List.copyOf(basis);
    documents = List.copyOf(documents);
  }

  /** One line of the items in words. */
  record Item(
      int number,
      Written name,
      @Nullable Written specification,
      String item1,
      String munitions,
      String form,
      String quantity,
      String value) {}

  /** Words as somebody wrote them, with their language where it is not that of the page. */
  record Written(String text, @Nullable String lang) {}
}
