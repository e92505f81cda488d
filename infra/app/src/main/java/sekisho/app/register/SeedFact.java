package sekisho.app.register;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import sekisho.message.CommandId;
import sekisho.message.Country;
import sekisho.message.RegisterCommand.RecordFact;
import sekisho.message.RegisterFact;
import sekisho.message.RegisterFactId;
import sekisho.message.SourceGrade;
import sekisho.message.SourceKey;
import sekisho.message.TextRef;

/**
 * A fact with which the registers begin, as the source book gives it.
 *
 * @param name what it says, of whom, and from when; its identity follows from it
 * @param note what a reader has to know besides; may be empty
 * @param command how it is recorded
 */
record SeedFact(
    String name,
    Country country,
    LocalDate validFrom,
    List<SourceKey> sources,
    SourceGrade grade,
    String note,
    Function<RegisterFact, RecordFact> command) {
  SeedFact {
    sources = List.copyOf(sources);
  }

  RegisterFactId factId() {
    return new RegisterFactId(named("fact"));
  }

  CommandId commandId() {
    return new CommandId(named("command"));
  }

  RecordFact recordedWith(Optional<TextRef> noteRef) {
    return command.apply(
        new RegisterFact(factId(), country, validFrom, Optional.empty(), sources, grade, noteRef));
  }

  private UUID named(String what) {
    String seed = "sekisho register " + what + " " + name;
    return UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8));
  }
}
