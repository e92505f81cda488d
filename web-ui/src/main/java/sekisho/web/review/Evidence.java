package sekisho.web.review;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import sekisho.message.DocumentHash;
import sekisho.web.Fields;

/** Documents of the case that were ticked. */
final class Evidence {
  private Evidence() {}

  static Supplier<List<DocumentHash>> read(Fields fields, String field) {
    var documents = new ArrayList<DocumentHash>();
    for (String ticked : fields.lines(field)) {
      try {
        documents.add(new DocumentHash(ticked));
      } catch (IllegalArgumentException e) {
        fields.error(field, "common.field.choice");
      }
    }
    return () -> List.copyOf(documents);
  }
}
