package sekisho.ledger.verify;

import java.util.List;
import java.util.stream.Stream;

/**
 * One thing that is wrong.
 *
 * @param record the place of the record in the log, from 0; -1 where it is about all of it
 * @param facts what the words have to name
 */
public record Finding(Wrong what, long record, List<String> facts) {
  static final long OF_ALL = -1;

  public Finding {
    facts = List.copyOf(facts);
  }

  /** Something that is wrong with the log as a whole. */
  static Finding of(Wrong what, Object... facts) {
    return at(OF_ALL, what, facts);
  }

  static Finding at(long record, Wrong what, Object... facts) {
    return new Finding(what, record, Stream.of(facts).map(Object::toString).toList());
  }
}
