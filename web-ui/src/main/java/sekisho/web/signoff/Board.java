package sekisho.web.signoff;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sekisho.message.ObjectionOutcome;
import sekisho.message.Seat;
import sekisho.view.casefile.Entry;
import sekisho.view.casefile.SignOff.Round;
import sekisho.view.casefile.SignOff.RoundState;
import sekisho.view.casefile.SignOff.Signature;
import sekisho.view.identity.SeatHoldings;
import sekisho.web.Times;
import sekisho.web.Words;
import sekisho.web.identity.Officials;
import sekisho.web.part.BoardSeat;
import sekisho.web.part.BoardSeat.Mark;

/** The board of four: one seat an office, with its stamp, who holds it, and when it was stamped. */
@Component
class Board {
  private final SeatHoldings holdings;
  private final Officials officials;
  private final Times times;
  private final Words words;

  Board(SeatHoldings holdings, Officials officials, Times times, Words words) {
    this.holdings = holdings;
    this.officials = officials;
    this.times = times;
    this.words = words;
  }

  /** The board of a round, or the empty one before the case is tabled. */
  List<BoardSeat> of(Optional<Round> round) {
    return Seat.FOUR_MINISTERS.stream().map(office -> seat(office, round)).toList();
  }

  private BoardSeat seat(Seat office, Optional<Round> round) {
    var objection = round.flatMap(Round::objection).filter(o -> o.office() == office);
    var returned = round.flatMap(Round::returned).filter(r -> r.office() == office);
    var signature = round.flatMap(r -> r.signature(office));
    if (objection.isPresent()) {
      boolean hold = objection.get().outcome() == ObjectionOutcome.HOLD;
      return stamped(office, Mark.HELD, hold ? "held" : "objected", objection.get().entry());
    } else if (returned.isPresent()) {
      return stamped(office, Mark.HELD, "returned", returned.get().entry());
    } else if (signature.isPresent()) {
      return stamped(office, Mark.SIGNED, "signed", signature.get().entry());
    }
    return open(office, round);
  }

  private BoardSeat stamped(Seat office, Mark mark, String stamp, Entry entry) {
    return new BoardSeat(
        words.label(office),
        mark,
        words.of("signoff.stamp." + stamp),
        times.shortAt(entry.at()),
        officials.name(entry.person()));
  }

  private BoardSeat open(Seat office, Optional<Round> round) {
    String line =
        round
            .map(r -> r.state() == RoundState.OPEN ? waiting(office, r) : "unsigned")
            .orElse("untabled");
    return new BoardSeat(
        words.label(office),
        Mark.OPEN,
        words.of("signoff.stamp.open"),
        words.of("signoff.board." + line),
        holder(office));
  }

  private static String waiting(Seat office, Round round) {
    boolean takenBack = round.signatures().stream().map(Signature::office).anyMatch(office::equals);
    return takenBack ? "taken-back" : "waiting";
  }

  private @Nullable String holder(Seat office) {
    String names =
        holdings.all().entrySet().stream()
            .filter(held -> held.getValue().contains(office))
            .map(held -> officials.name(held.getKey()))
            .collect(Collectors.joining(words.of("common.list")));
    return names.isEmpty() ? null : names;
  }
}
