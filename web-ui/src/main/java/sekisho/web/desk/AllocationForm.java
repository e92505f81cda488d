package sekisho.web.desk;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import sekisho.message.CaseId;
import sekisho.message.PersonId;
import sekisho.message.ReviewCommand.AllocateCase;
import sekisho.message.Seat;
import sekisho.web.Fields;

/** To whom a case is allocated, as chosen. */
record AllocationForm(@Nullable String person) {
  static final String LABELS = "desk.allocation";

  /** The command, once no field has an error. */
  static Supplier<AllocateCase> read(CaseId id, Seat seat, Fields fields) {
    var person = fields.uuid("person");
    return () -> new AllocateCase(id, seat, new PersonId(person.get()));
  }
}
