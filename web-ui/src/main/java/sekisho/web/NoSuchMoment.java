package sekisho.web;

import java.time.Instant;
import java.util.Optional;
import sekisho.view.casefile.CaseFile;

/** A case was asked for as of a moment at which it did not exist, or of no moment at all. */
public class NoSuchMoment extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient CaseFile file;
  private final String typed;
  private final transient Optional<Instant> moment;

  /**
   * @param typed what was asked for
   * @param moment the moment, when it could be read
   */
  NoSuchMoment(CaseFile file, String typed, Optional<Instant> moment) {
    super("Case " + file.caseId() + " as of " + typed);
    this.file = file;
    this.typed = typed;
    this.moment = moment;
  }

  /** The case as it stands now. */
  public CaseFile file() {
    return file;
  }

  public String typed() {
    return typed;
  }

  /** The moment before the opening of the case; empty when what was typed is no moment. */
  public Optional<Instant> moment() {
    return moment;
  }
}
