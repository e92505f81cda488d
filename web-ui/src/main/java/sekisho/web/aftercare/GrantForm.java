package sekisho.web.aftercare;

import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import sekisho.message.AftercareCommand.GrantLicence;
import sekisho.message.CaseId;
import sekisho.message.TextRef;
import sekisho.web.Fields;

/** The licence as typed: its last day, if another than in six months, and one condition a line. */
record GrantForm(@Nullable String licenceUntil, @Nullable String conditions) {
  /** The command, once no field has an error. */
  Supplier<GrantLicence> read(Fields fields, CaseId id, Function<String, TextRef> keep) {
    var until = fields.maybeDay("licenceUntil");
    var conditions = fields.maybeText("conditions");
    return () ->
        new GrantLicence(
            id,
            until.get(),
            conditions
                .get()
                .orElse("")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(keep)
                .toList());
  }
}
