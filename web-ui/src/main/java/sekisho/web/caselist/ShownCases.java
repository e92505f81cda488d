package sekisho.web.caselist;

import java.time.Duration;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import sekisho.view.caselist.CaseList;
import sekisho.view.caselist.CaseRows;
import sekisho.view.moment.PastQueue;
import sekisho.web.HouseClock;
import sekisho.web.ShownMoment;

/** The cases that the page of this request shows: as they stand now, or as they stood then. */
@Component
public class ShownCases {
  /** A page that takes longer says how far it is. */
  private static final Duration PAGE = Duration.ofMillis(900);

  /** A table to take away has no second page. */
  private static final Duration TABLE = Duration.ofMinutes(2);

  private final CaseList list;
  private final PastQueue past;
  private final HouseClock clock;

  ShownCases(CaseList list, PastQueue past, HouseClock clock) {
    this.list = list;
    this.past = past;
    this.clock = clock;
  }

  /**
   * The rows for a page.
   *
   * @throws sekisho.view.moment.StillFolding when the past is not read yet
   */
  public CaseRows now() {
    return within(PAGE);
  }

  /** The rows for a table. */
  CaseRows all() {
    return within(TABLE);
  }

  private CaseRows within(Duration patience) {
    return ShownMoment.now().<CaseRows>map(moment -> past.at(moment.at(), patience)).orElse(list);
  }

  /** The day in Japan on which the cases are looked at. */
  public LocalDate today() {
    return ShownMoment.today(clock);
  }
}
