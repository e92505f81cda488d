package sekisho.web.casefile;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import sekisho.message.Seat;
import sekisho.view.casefile.CaseFile;
import sekisho.view.casefile.Entry;
import sekisho.view.casefile.SignOff.Round;
import sekisho.web.Times;
import sekisho.web.Words;
import sekisho.web.identity.Officials;
import sekisho.web.part.BoardSeat;

/** The sign-off board of the four ministers, for the round that counts. */
@Component
class BoardLines {
  private final Words words;
  private final Times times;
  private final Officials officials;

  BoardLines(Words words, Times times, Officials officials) {
    this.words = words;
    this.times = times;
    this.officials = officials;
  }

  /** The board: four offices, how many signed, and which papers they look at. */
  record Board(List<BoardSeat> seats, int signed, String papers, String dossier) {}

  Optional<Board> of(CaseFile file) {
    return file.signOff()
        .currentRound()
        .map(
            round ->
                new Board(
                    Seat.FOUR_MINISTERS.stream().map(office -> seat(round, office)).toList(),
                    round.signed(),
                    words.of(
                        "casefile.board.papers." + round.state(),
                        round.number(),
                        times.at(round.frozen().at())),
                    round.dossier().sha256()));
  }

  private BoardSeat seat(Round round, Seat office) {
    return round
        .signature(office)
        .map(s -> seat(office, BoardSeat.Mark.SIGNED, "signed", s.entry()))
        .or(
            () ->
                round
                    .objection()
                    .filter(o -> o.office() == office)
                    .map(o -> seat(office, BoardSeat.Mark.HELD, "objects", o.entry())))
        .or(
            () ->
                round
                    .returned()
                    .filter(r -> r.office() == office)
                    .map(r -> seat(office, BoardSeat.Mark.HELD, "returned", r.entry())))
        .orElseGet(
            () ->
                new BoardSeat(
                    words.label(office),
                    BoardSeat.Mark.OPEN,
                    words.of("casefile.board.open"),
                    words.of("casefile.board.waits"),
                    null));
  }

  private BoardSeat seat(Seat office, BoardSeat.Mark mark, String stamp, Entry entry) {
    return new BoardSeat(
        words.label(office),
        mark,
        words.of("casefile.board." + stamp),
        times.shortAt(entry.at()),
        officials.name(entry.person()));
  }
}
