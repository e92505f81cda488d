package sekisho.web.submission;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sekisho.message.CaseId;
import sekisho.message.Destination;
import sekisho.message.SubmissionCommand.DescribeDestination;
import sekisho.message.TextRef;
import sekisho.web.Fields;

/**
 * The destination as typed.
 *
 * @param consignees one name a line
 */
record DestinationForm(
    @Nullable String country,
    @Nullable String endUser,
    @Nullable String recipientType,
    @Nullable String consignees,
    @Nullable String statedUse,
    @Nullable String site) {
  /** An empty form. */
  static final DestinationForm EMPTY = new DestinationForm("", "", "", "", "", "");

  static DestinationForm of(Destination destination, Function<TextRef, String> typed) {
    return new DestinationForm(
        destination.country().code(),
        typed.apply(destination.endUser()),
        destination.recipientType().name(),
        destination.consignees().stream().map(typed).collect(Collectors.joining("\n")),
        typed.apply(destination.statedUse()),
        destination.site().map(typed).orElse(""));
  }

  /** The command, once no field has an error. */
  Supplier<DescribeDestination> read(
      Fields fields, CaseId id, Optional<Destination> before, Keeping keeping) {
    var read = DestinationFields.read(fields, before, keeping);
    return () -> new DescribeDestination(id, read.get());
  }
}
