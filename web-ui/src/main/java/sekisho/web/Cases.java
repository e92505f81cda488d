package sekisho.web;

import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import sekisho.message.CaseId;
import sekisho.message.Seat;
import sekisho.view.casefile.CaseFile;
import sekisho.view.casefile.CaseFiles;

/**
 * Opens case files for the person of the request. What this person may not see does not exist for
 * the page (404): an applicant sees the own cases alone, and a draft that was never submitted is
 * its applicant's paper, which only the auditor may read too.
 */
@Component
public class Cases {
  private final CaseFiles files;
  private final CurrentOfficial official;

  Cases(CaseFiles files, CurrentOfficial official) {
    this.files = files;
    this.official = official;
  }

  /**
   * The case as it stands now.
   *
   * @throws ResponseStatusException 404 when there is none that this person may see
   */
  public CaseFile open(UUID id) {
    return seen(files.find(new CaseId(id)));
  }

  /** The case as it stood at a record, or as it stands now when none is named. */
  public CaseFile open(UUID id, Optional<Long> at) {
    return at.map(n -> seen(files.find(new CaseId(id), n))).orElseGet(() -> open(id));
  }

  private CaseFile seen(Optional<CaseFile> file) {
    return file.filter(this::maySee)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private boolean maySee(CaseFile file) {
    if (official.seat() == Seat.APPLICANT) {
      return file.applicant().equals(official.person());
    }
    return file.submittedBefore() || official.seat() == Seat.AUD;
  }
}
