package sekisho.view.debrief;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sekisho.message.Bilingual;
import sekisho.message.Channel;
import sekisho.message.ClockAnchor;
import sekisho.message.InjectId;
import sekisho.message.SeatId;
import sekisho.message.TextRef;
import sekisho.view.casefile.CaseFile;

/**
 * An exercise as it stood at one of its records, whole or as one place could see it.
 *
 * @param record the number of the record
 * @param time the exercise time
 * @param clock how the clock stood; empty before the start
 * @param cases the cases that were there to see, in the order of the scenario
 * @param letters what lay in the inboxes, newest first
 */
public record Moment(
    long record,
    Instant time,
    Optional<ClockAnchor> clock,
    boolean ended,
    List<CaseThen> cases,
    List<Letter> letters) {
  public Moment {
    cases = List.copyOf(cases);
    letters = List.copyOf(letters);
  }

  /** A case as it stood then. */
  public record CaseThen(String scenarioCase, CaseFile file) {}

  /**
   * An item of an inbox.
   *
   * @param title the title of the scenario; empty for one made ad hoc
   * @param written the words that were written during play: ad hoc, or changed before delivery
   * @param delivered the record by which it came
   * @param opened by which place at which record
   */
  public record Letter(
      InjectId inject,
      Channel channel,
      Optional<Bilingual> title,
      Optional<Bilingual> text,
      Optional<TextRef> writtenTitle,
      Optional<TextRef> written,
      Set<SeatId> to,
      long delivered,
      Instant time,
      boolean recalled,
      Map<SeatId, Long> opened) {
    public Letter {
      to = Set.copyOf(to);
      opened = Map.copyOf(opened);
    }

    /** Whether a place had opened it. */
    public boolean openedBy(SeatId place) {
      return opened.containsKey(place);
    }

    /** The places that had it before them and had not opened it. */
    public List<SeatId> unopened() {
      return to.stream()
          .filter(place -> !opened.containsKey(place))
          .sorted(java.util.Comparator.comparing(SeatId::value))
          .toList();
    }
  }

  /** What one place had before it and had not opened. */
  public List<Letter> unopened(SeatId place) {
    return letters.stream()
        .filter(letter -> letter.to().contains(place) && !letter.openedBy(place))
        .toList();
  }
}
