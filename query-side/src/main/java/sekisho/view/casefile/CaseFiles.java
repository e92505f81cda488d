package sekisho.view.casefile;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import sekisho.message.CaseId;

/** Finds case files, folded from the records as they are stored at this moment. */
@Component
public class CaseFiles {
  private final CaseStream stream;

  CaseFiles(CaseStream stream) {
    this.stream = stream;
  }

  /** The case as it stands now; empty when there is no such case. */
  public Optional<CaseFile> find(CaseId caseId) {
    List<Recorded> records = stream.read(caseId);
    return records.isEmpty() ? Optional.empty() : Optional.of(CaseFile.of(records));
  }

  /** The case as it stood at a record; empty when there is no such case or no such record. */
  public Optional<CaseFile> find(CaseId caseId, long at) {
    List<Recorded> records = stream.read(caseId);
    return at < 1 || at > records.size() ? Optional.empty() : Optional.of(CaseFile.at(records, at));
  }
}
