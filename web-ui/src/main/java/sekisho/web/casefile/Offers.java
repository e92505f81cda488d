package sekisho.web.casefile;

import java.util.HashSet;
import java.util.Set;
import sekisho.view.casefile.CaseFile;
import sekisho.web.identity.Reach;

/**
 * Which acts of a page the reader may do: those that the case waits for, and those that are
 * possible beside them. That an act is offered is a help and no permission: the rules decide.
 */
public final class Offers {
  private final Reach reach;
  private final String page;
  private final boolean past;
  private final Set<String> due = new HashSet<>();
  private final Set<String> possible = new HashSet<>();

  /**
   * Offers nothing on a page that shows the past.
   *
   * @param page the end of the address of the page; each act is sent to an address below it
   */
  public Offers(Reach reach, CaseFile file, String page) {
    this.reach = reach;
    this.page = CaseHeads.address(file) + page;
    this.past = file.past();
  }

  /** Offers an act, when this seat may do it, because the case waits for it. */
  public void due(String act, boolean waitedFor) {
    if (waitedFor && mine(act)) {
      due.add(act);
    }
  }

  /** Offers an act, when this seat may do it, because the rules would allow it. */
  public void possible(String act, boolean allowed) {
    if (allowed && mine(act)) {
      possible.add(act);
    }
  }

  /** Keeps the act open that was just sent and not accepted, so that the typed input is there. */
  public void keep(String act) {
    if (!act.isEmpty()) {
      due.add(act);
    }
  }

  /** Whether the act is due: its form stands open. */
  public boolean now(String act) {
    return due.contains(act);
  }

  /** Whether the act is possible and not due: its form can be opened. */
  public boolean again(String act) {
    return possible.contains(act) && !due.contains(act);
  }

  /** Where the act is sent. */
  public String address(String act) {
    return page + "/" + act;
  }

  private boolean mine(String act) {
    return !past && reach.may("POST", address(act));
  }
}
