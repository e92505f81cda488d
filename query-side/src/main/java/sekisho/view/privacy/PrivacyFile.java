package sekisho.view.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sekisho.message.PersonId;

/**
 * What was decided about the personal data of one human being: a fold of the records.
 *
 * @param hold the record by which the data have to be kept, while they have to
 * @param proposal the record that asks for their erasure, while it waits for a second person
 * @param erased the records by which keys were destroyed
 */
public record PrivacyFile(
    PersonId person,
    List<PrivacyRecord> records,
    Optional<PrivacyRecord> hold,
    Optional<PrivacyRecord> proposal,
    List<PrivacyRecord> erased) {
  public PrivacyFile {
    records = List.copyOf(records);
    erased = List.copyOf(erased);
  }

  public static PrivacyFile of(PersonId person, List<PrivacyRecord> records) {
    Optional<PrivacyRecord> hold = Optional.empty();
    Optional<PrivacyRecord> proposal = Optional.empty();
    List<PrivacyRecord> erased = new ArrayList<>();
    for (PrivacyRecord record : records) {
      switch (record.kind()) {
        case HELD -> hold = Optional.of(record);
        case LIFTED -> hold = Optional.empty();
        case PROPOSED -> proposal = Optional.of(record);
        case WITHDRAWN -> proposal = Optional.empty();
        case ERASED -> {
          proposal = Optional.empty();
          erased.add(record);
        }
      }
    }
    return new PrivacyFile(person, records, hold, proposal, erased);
  }
}
