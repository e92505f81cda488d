package sekisho.view.moment;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import sekisho.message.CaseId;
import sekisho.message.TextStore;
import sekisho.view.casefile.CaseFile;
import sekisho.view.casefile.CaseStream;
import sekisho.view.casefile.Recorded;
import sekisho.view.caselist.CaseRows;
import sekisho.view.caselist.FoldedRow;
import sekisho.view.caselist.FoldedRows;
import sekisho.view.moment.LogLine.Source;
import sekisho.view.moment.RowsSoFar.At;
import sekisho.view.venue.Venue;

/**
 * The cases of the house as they stood at a moment, folded from their records up to there. The list
 * of today is not asked.
 *
 * <p>Reading many cases takes longer than a page may: it is done beside the page, by few threads,
 * and goes on when nobody waits.
 */
@Component
public class PastQueue implements DisposableBean {
  private static final int AT_ONCE = 2;

  private final LogIndex index;
  private final CaseStream stream;
  private final TextStore texts;
  private final RowsSoFar rows = new RowsSoFar();
  private final Map<String, Future<List<FoldedRow>>> under = new ConcurrentHashMap<>();
  private final ExecutorService threads =
      Executors.newFixedThreadPool(
          AT_ONCE, Thread.ofPlatform().name("past-", 0).daemon().factory());

  PastQueue(LogIndex index, CaseStream stream, TextStore texts) {
    this.index = index;
    this.stream = stream;
    this.texts = texts;
  }

  /**
   * The rows at the moment.
   *
   * @param patience how long to wait for them
   * @throws StillFolding when it takes longer
   */
  public CaseRows at(Instant moment, Duration patience) {
    List<At> wanted = wanted(moment);
    List<At> missing = wanted.stream().filter(at -> rows.of(at).isEmpty()).toList();
    if (missing.isEmpty()) {
      return new FoldedRows(read(wanted), texts);
    }
    Venue here = Venue.now();
    String name = here.key() + " " + moment;
    Future<List<FoldedRow>> folding =
        under.computeIfAbsent(
            name, _ -> threads.submit(() -> here.supply(() -> fold(name, wanted))));
    try {
      return new FoldedRows(folding.get(patience.toMillis(), TimeUnit.MILLISECONDS), texts);
    } catch (TimeoutException e) {
      int done = (int) wanted.stream().filter(at -> rows.of(at).isPresent()).count();
      throw new StillFolding(done, wanted.size());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while reading the past", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("The past could not be read", e.getCause());
    }
  }

  /** Each case with its last record at the moment. */
  private List<At> wanted(Instant moment) {
    Map<String, Long> last = new LinkedHashMap<>();
    for (LogLine line : PastLog.until(index.lines(), moment)) {
      if (line.source() == Source.CASE) {
        last.merge(line.stream(), line.record(), Math::max);
      }
    }
    return last.entrySet().stream().map(e -> new At(CaseId.of(e.getKey()), e.getValue())).toList();
  }

  private List<FoldedRow> fold(String name, List<At> wanted) {
    try {
      return read(wanted);
    } finally {
      under.remove(name);
    }
  }

  private List<FoldedRow> read(List<At> wanted) {
    List<FoldedRow> folded = new ArrayList<>(wanted.size());
    for (At at : wanted) {
      folded.add(rows.of(at).orElseGet(() -> fold(at)));
    }
    return Collections.unmodifiableList(folded);
  }

  private FoldedRow fold(At at) {
    List<Recorded> records = stream.readAfter(at.caseId(), 0);
    FoldedRow row = FoldedRow.of(CaseFile.at(records, at.record()));
    rows.keep(at, row);
    return row;
  }

  @Override
  public void destroy() {
    threads.shutdownNow();
  }
}
