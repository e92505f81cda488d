package sekisho.view.privacy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import sekisho.message.PersonId;

/** The records about personal data, read anew each time; a person has a handful of them. */
public interface PrivacyStream {
  /** The type of these streams in the store. */
  String TYPE = "Privacy";

  /** The name of the stream of a person. */
  static String nameOf(PersonId person) {
    return "privacy-" + person;
  }

  /** Whose stream that is. */
  static PersonId personOf(String stream) {
    return PersonId.of(stream.substring("privacy-".length()));
  }

  /** The records of these persons, each in order; a person without any is missing. */
  Map<PersonId, List<PrivacyRecord>> read(Collection<PersonId> persons);
}
