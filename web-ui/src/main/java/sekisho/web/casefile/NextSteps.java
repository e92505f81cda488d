package sekisho.web.casefile;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import sekisho.message.Seat;
import sekisho.message.Stage;
import sekisho.view.casefile.Act;
import sekisho.view.casefile.CaseFile;
import sekisho.view.casefile.NextAct;
import sekisho.web.CurrentOfficial;
import sekisho.web.HouseClock;
import sekisho.web.Times;
import sekisho.web.Words;
import sekisho.web.part.NextStep;

/** What the reader has to do next in a case, as an order; or for whom the case waits. */
@Component
public class NextSteps {
  private final CurrentOfficial official;
  private final Words words;
  private final HouseClock clock;

  NextSteps(CurrentOfficial official, Words words, HouseClock clock) {
    this.official = official;
    this.words = words;
    this.clock = clock;
  }

  /** The next step in a case for the seat acted in; of a past point, for whom the case waited. */
  public NextStep of(CaseFile file) {
    return of(file, Map.of());
  }

  /**
   * As {@link #of(CaseFile)}, on a page where some of the acts are done.
   *
   * @param sections the id of the section of this page for each act that is done on it
   */
  public NextStep of(CaseFile file, Map<Act, String> sections) {
    if (file.past()) {
      return NextStep.none(waits(file.stage(), file.nextActs(file.lastDay())));
    }
    List<NextAct> acts = file.nextActs(Times.dayOf(clock.instant()));
    return NextAct.of(acts, official.seat())
        .map(
            next ->
                NextStep.act(
                    words.of("casefile.next." + next.act()),
                    words.of("casefile.act." + next.act()),
                    sections.containsKey(next.act())
                        ? "#" + sections.get(next.act())
                        : CaseHeads.address(file) + next.path()))
        .orElseGet(() -> NextStep.none(waits(file.stage(), acts)));
  }

  private String waits(Stage stage, List<NextAct> acts) {
    if (acts.isEmpty()) {
      return words.of("casefile.next.none", words.label(stage));
    } else if (outside()) {
      return words.of("casefile.next.waits", words.of("casefile.party.inside"));
    }
    return words.of(
        "casefile.next.waits",
        acts.stream()
            .map(
                a ->
                    words.of(
                        "casefile.next.who",
                        words.label(a.seat()),
                        words.of("casefile.act." + a.act())))
            .collect(Collectors.joining(words.of("common.list"))));
  }

  /**
   * The seats for which a case waits, in words; a dash when it waits for nobody. An applicant reads
   * that it waits for the authorities, not for whom among them.
   */
  public String seats(Collection<Seat> seats) {
    return seats.isEmpty()
        ? "—"
        : seats.stream()
            .map(this::name)
            .distinct()
            .collect(Collectors.joining(words.of("common.list")));
  }

  private String name(Seat seat) {
    return outside() && seat != Seat.APPLICANT
        ? words.of("casefile.party.inside")
        : words.label(seat);
  }

  private boolean outside() {
    return official.seat() == Seat.APPLICANT;
  }
}
