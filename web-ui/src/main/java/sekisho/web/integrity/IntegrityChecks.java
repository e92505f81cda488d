package sekisho.web.integrity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import sekisho.message.PersonId;

/** Checks of the whole record, which run beside the pages. */
public interface IntegrityChecks {
  /** Asks for a check; the same id twice is one check. */
  void begin(UUID id, PersonId by);

  Optional<IntegrityCheck> find(UUID id);

  /** The newest checks, newest first. */
  List<IntegrityCheck> newest(int most);
}
