package sekisho.view.moment;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import sekisho.message.PersonId;
import sekisho.message.PolicyVersionId;
import sekisho.message.Seat;
import sekisho.view.moment.LogLine.Source;
import sekisho.view.venue.Venue;

/**
 * The log in the order of time, as one reader may know of it: of a case that this reader may not
 * see, no record counts and none is a step.
 */
@Component
public class PastLog {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  private final LogIndex index;

  PastLog(LogIndex index) {
    this.index = index;
  }

  /**
   * Reads the log up to its newest record; the first time, that is all of it.
   *
   * @param patience how long to wait; the reading goes on when nobody waits
   * @throws StillFolding when it takes longer
   */
  public void await(Duration patience) {
    Venue here = Venue.now();
    Thread reading = Thread.ofVirtual().start(() -> here.run(index::lines));
    try {
      if (!reading.join(patience)) {
        throw new StillFolding(0, 0);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while reading the log", e);
    }
  }

  /** The records that the reader may know of, in the order of time. */
  public List<LogLine> lines(PersonId person, Seat seat) {
    List<LogLine> all = index.lines();
    return seat == Seat.AUD ? all : seen(all, person, seat);
  }

  private static List<LogLine> seen(List<LogLine> all, PersonId person, Seat seat) {
    boolean applicant = seat == Seat.APPLICANT;
    Set<String> cases = new HashSet<>();
    for (LogLine line : all) {
      if (line.source() == Source.CASE && showsCase(line, person, seat)) {
        cases.add(line.stream());
      }
    }
    return all.stream()
        .filter(
            line ->
                switch (line.source()) {
                  case CASE -> cases.contains(line.stream());
                  case REGISTER, POLICY -> true;
                  case PARTY_LIST -> !applicant;
                })
        .toList();
  }

  /** Whether this record makes its case one that the reader may see, as in the list of cases. */
  private static boolean showsCase(LogLine line, PersonId person, Seat seat) {
    return switch (seat) {
      case APPLICANT -> line.record() == 1 && line.by().equals(person);
      case ADMIN, SYSTEM -> false;
      case AUD, METI_LO, METI_DM, MOFA_R, MOD_R, NSS_C, SEC, PM, CCS, FM, DM, TRE, CAB, EXCON ->
          line.type().equals("CaseSubmitted");
    };
  }

  /** The records at or before the moment. */
  public static List<LogLine> until(List<LogLine> lines, Instant moment) {
    return lines.subList(0, firstAfter(lines, moment));
  }

  /**
   * The moment before the last record that counts at this one; nothing can be earlier than none.
   */
  public static Optional<Instant> before(List<LogLine> lines, Instant moment) {
    int here = firstAfter(lines, moment);
    int last = here - 1;
    while (last >= 0 && lines.get(last).at().equals(lines.get(here - 1).at())) {
      last--;
    }
    return last < 0 ? Optional.empty() : Optional.of(lines.get(last).at());
  }

  /** The moment of the next record after this one. */
  public static Optional<Instant> after(List<LogLine> lines, Instant moment) {
    int next = firstAfter(lines, moment);
    return next == lines.size() ? Optional.empty() : Optional.of(lines.get(next).at());
  }

  /** How many records were made on each day in Japan on which there were any. */
  public static SortedMap<LocalDate, Long> days(List<LogLine> lines) {
    SortedMap<LocalDate, Long> days = new TreeMap<>();
    lines.forEach(line -> days.merge(LocalDate.ofInstant(line.at(), JAPAN), 1L, Long::sum));
    return days;
  }

  /** The versions that were adopted by a record made after the moment. */
  public Set<PolicyVersionId> adoptedAfter(Instant moment) {
    Set<PolicyVersionId> later = new HashSet<>();
    for (Map.Entry<PolicyVersionId, Instant> adoption : index.adoptions().entrySet()) {
      if (adoption.getValue().isAfter(moment)) {
        later.add(adoption.getKey());
      }
    }
    return later;
  }

  private static int firstAfter(List<LogLine> lines, Instant moment) {
    int from = 0;
    int until = lines.size();
    while (from < until) {
      int middle = (from + until) >>> 1;
      if (lines.get(middle).at().isAfter(moment)) {
        until = middle;
      } else {
        from = middle + 1;
      }
    }
    return from;
  }
}
