package sekisho.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
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
  private final HouseClock clock;

  Cases(CaseFiles files, CurrentOfficial official, HouseClock clock) {
    this.files = files;
    this.official = official;
    this.clock = clock;
  }

  /**
   * The case as it stands now.
   *
   * @throws ResponseStatusException 404 when there is none that this person may see
   */
  public CaseFile open(UUID id) {
    return files
        .find(new CaseId(id))
        .filter(this::maySee)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  /**
   * The case as the address asks for it: {@code at=n} up to its record n, {@code asOf=} up to a
   * moment, else as it stands now. Whoever may see the case may see how it stood.
   *
   * @throws ResponseStatusException 404 when there is no such case or no such record
   * @throws NoSuchMoment when the moment cannot be read or the case was opened later
   */
  public CaseFile shown(UUID id) {
    return shown(open(id));
  }

  /** As {@link #shown(UUID)}, of a case that is already open. */
  public CaseFile shown(CaseFile now) {
    Optional<String> at = asked("at");
    Optional<String> asOf = asked(ShownMoment.PARAMETER);
    if (at.isEmpty()) {
      return asOf.map(typed -> inMoment(asOf(now, typed))).orElse(now);
    }
    CaseFile file = at(now, at.get());
    if (asOf.flatMap(TypedMoment::read).filter(file.last().by().at()::isAfter).isPresent()) {
      ShownMoment.leave(); // a later record of the case is another past than that of the house
    }
    return inMoment(file);
  }

  /** Within a moment of the house a case is closed, also one to which nothing happened since. */
  private static CaseFile inMoment(CaseFile file) {
    return ShownMoment.now().isPresent() ? file.asPast() : file;
  }

  /**
   * The day that counts on the page: today, the day of the moment at which the house is shown, or
   * the day of the newest record that a past shows.
   */
  public LocalDate day(CaseFile shown) {
    return ShownMoment.now().isEmpty() && shown.past() ? shown.lastDay() : ShownMoment.today(clock);
  }

  private static CaseFile at(CaseFile now, String typed) {
    try {
      return CaseFile.at(now.records(), Long.parseLong(typed));
    } catch (IllegalArgumentException e) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND, "No such record: " + typed, e);
    }
  }

  private static CaseFile asOf(CaseFile now, String typed) {
    return TypedMoment.read(typed)
        .map(
            moment ->
                CaseFile.asOf(now.records(), moment)
                    .orElseThrow(() -> new NoSuchMoment(now, typed, Optional.of(moment))))
        .orElseThrow(() -> new NoSuchMoment(now, typed, Optional.empty()));
  }

  private static Optional<String> asked(String parameter) {
    var request =
        ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    return Optional.ofNullable(request.getParameter(parameter))
        .filter(typed -> !typed.isBlank() && request.getMethod().equals("GET"));
  }

  private boolean maySee(CaseFile file) {
    if (official.seat() == Seat.APPLICANT) {
      return file.applicant().equals(official.person());
    }
    return file.submittedBefore() || official.seat() == Seat.AUD;
  }
}
