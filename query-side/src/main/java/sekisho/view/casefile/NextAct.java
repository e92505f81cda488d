package sekisho.view.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import sekisho.message.Seat;

/** What a seat has to do next in a case. One act a seat; the case waits for all of these seats. */
public record NextAct(Seat seat, Act act) {
  /** The end of the address of the page on which it is done, such as {@code /screening}. */
  public String path() {
    return act.path();
  }

  public Room room() {
    return act.room();
  }

  /**
   * What can be done next, in the order of the process.
   *
   * @param day the day in Japan; findings that ran out before it have to be made again
   */
  public static List<NextAct> of(CaseFile file, LocalDate day) {
    Set<Seat> taken = EnumSet.noneOf(Seat.class);
    List<NextAct> firstOfEachSeat = new ArrayList<>();
    for (NextAct next : new NextActs(file, day).all()) {
      if (taken.add(next.seat())) {
        firstOfEachSeat.add(next);
      }
    }
    return List.copyOf(firstOfEachSeat);
  }

  /** What one seat has to do, if the case waits for it. */
  public static Optional<NextAct> of(List<NextAct> acts, Seat seat) {
    return acts.stream().filter(a -> a.seat() == seat).findFirst();
  }

  /** The seats for which the case waits. */
  public static Set<Seat> seats(List<NextAct> acts) {
    return acts.stream()
        .map(NextAct::seat)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Seat.class)));
  }
}
