package sekisho.web.aftercare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import sekisho.message.AftercareCommand.ApplyLicence;
import sekisho.message.CaseId;
import sekisho.message.LicenceLine;
import sekisho.web.Fields;
import sekisho.web.Typed;

/** The application: a quantity for each line of the confirmed request; none leaves the line out. */
record ApplicationForm(@Nullable List<Line> lines) {
  private static final long MOST = 999_999_999L;

  /** One line of the confirmed request. */
  record Line(@Nullable String quantity) {}

  /** The application as confirmed: every line in full. */
  static ApplicationForm of(List<Long> confirmed) {
    return new ApplicationForm(
        confirmed.stream().map(quantity -> new Line(Long.toString(quantity))).toList());
  }

  /** The command, once no field has an error; quantities are within what was confirmed or not. */
  Supplier<ApplyLicence> read(Fields fields, CaseId id) {
    List<Typed<Optional<Long>>> quantities = new ArrayList<>();
    int size = lines == null ? 0 : lines.size();
    for (int i = 0; i < size; i++) {
      quantities.add(fields.maybeWhole("lines[" + i + "].quantity", 1, MOST));
    }
    return () ->
        new ApplyLicence(
            id,
            IntStream.range(0, size)
                .boxed()
                .flatMap(i -> quantities.get(i).get().stream().map(q -> new LicenceLine(i + 1, q)))
                .toList());
  }
}
