package sekisho.view.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import sekisho.message.PolicyVersionId;

/** The decision tables of every version as they can be read, compared and taken away. */
public interface TableBook {
  /** The tables of a version, stage by stage; none for a version that is not in the book. */
  List<TableText> tables(PolicyVersionId version);

  /** What the version says between its tables, in the order of the file. */
  List<StepText> steps(PolicyVersionId version);

  /** What a version says: its tables and the steps between them. */
  default PolicyContent content(PolicyVersionId version) {
    return new PolicyContent(tables(version), steps(version));
  }

  /** What each fact of a case is called, by its name in PolicyFacts. */
  Map<String, Phrase> facts(PolicyVersionId version);

  /** What the file says about the version as a whole; empty when it says nothing. */
  Optional<Phrase> about(PolicyVersionId version);

  /** The file of the version as it stands in the book: a DMN file that any DMN tool opens. */
  Optional<byte[]> file(PolicyVersionId version);
}
