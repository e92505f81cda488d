package sekisho.web.casefile;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import sekisho.message.Seat;
import sekisho.view.casefile.CaseFile;
import sekisho.view.casefile.CaseGate;
import sekisho.view.casefile.Recorded;
import sekisho.web.Times;
import sekisho.web.Words;
import sekisho.web.identity.Reach;
import sekisho.web.precedent.NearPrecedents;

/** What the page of a case file shows. */
@Component
class CaseFilePage {
  private final CaseHeads heads;
  private final GateLines gates;
  private final NextSteps steps;
  private final BoardLines boards;
  private final TraceLines trace;
  private final RequestLines request;
  private final CasePapers papers;
  private final Timeline timeline;
  private final LaneDrawing lanes;
  private final Stops stops;
  private final Reach reach;
  private final NearPrecedents near;
  private final Words words;
  private final Times times;

  CaseFilePage(
      CaseHeads heads,
      GateLines gates,
      NextSteps steps,
      BoardLines boards,
      TraceLines trace,
      RequestLines request,
      CasePapers papers,
      Timeline timeline,
      LaneDrawing lanes,
      NearPrecedents near,
      Stops stops,
      Reach reach,
      Words words,
      Times times) {
    this.heads = heads;
    this.gates = gates;
    this.steps = steps;
    this.boards = boards;
    this.trace = trace;
    this.request = request;
    this.papers = papers;
    this.timeline = timeline;
    this.lanes = lanes;
    this.stops = stops;
    this.reach = reach;
    this.near = near;
    this.words = words;
    this.times = times;
  }

  /**
   * @param head the case as it stands now
   * @param file the case as it is shown
   * @param seat the seat of the reader
   * @param longest how many lines of the record are shown at once
   */
  void fill(Model model, CaseFile head, CaseFile file, Seat seat, int longest) {
    boolean inside = inside(seat);
    model.addAttribute("file", file);
    model.addAttribute("head", heads.of(file, ""));
    model.addAttribute("inside", inside);
    model.addAttribute("stops", stops.of(file));
    model.addAttribute("gates", gates.of(file, inside));
    model.addAttribute("gatesDone", words.of("casefile.gates.done", done(file)));
    model.addAttribute("asked", request.of(file));
    model.addAttribute("papers", papers.undertaking(file));
    model.addAttribute("documents", papers.documents(file, seat));
    model.addAttribute("next", steps.of(file));
    model.addAttribute("asOf", times.field(file.last().by().at()));
    if (inside) {
      boards.of(file).ifPresent(board -> model.addAttribute("board", board));
      model.addAttribute("views", papers.views(file));
      model.addAttribute("trace", trace.of(file));
      model.addAttribute("near", near.to(file));
      model.addAttribute("trainer", seat == Seat.EXCON);
      model.addAttribute("lanes", lanes.of(head.records(), file.at()));
    }
    model.addAttribute("detail", timeline.detail(head, file, inside));
    signedPage(file).ifPresent(address -> model.addAttribute("signedPage", address));
    model.addAttribute("signatures", timeline.signatures(head));
    model.addAttribute("atWords", words.of("casefile.at.short", file.at()));
    List<Recorded> newestFirst = around(head.records().reversed(), file.at(), longest);
    model.addAttribute("recordsAll", newestFirst.size() == head.records().size());
    model.addAttribute("records", timeline.lines(head, newestFirst, file.at(), inside));
  }

  /** What a minister signed, when the newest record shown is a signature and the reader audits. */
  private Optional<String> signedPage(CaseFile file) {
    return file.signOff().rounds().stream()
        .flatMap(round -> round.signatures().stream())
        .filter(signature -> signature.entry().record() == file.at())
        .map(_ -> CaseHeads.address(file) + "/signoff/signatures/" + file.at())
        .filter(reach::mayOpen)
        .findFirst();
  }

  /** Whether a seat may read the deliberation of the authorities (assumption A). */
  static boolean inside(Seat seat) {
    return seat != Seat.APPLICANT;
  }

  private static long done(CaseFile file) {
    return CaseGate.states(file).values().stream()
        .filter(s -> s == CaseGate.State.DONE || s == CaseGate.State.NOT_NEEDED)
        .count();
  }

  /** The records around the shown one, so that it is always among them. */
  private static List<Recorded> around(List<Recorded> records, long at, int longest) {
    if (records.size() <= longest) {
      return records;
    }
    int shown = (int) (records.size() - at);
    int from = Math.clamp(shown - longest / 2, 0, records.size() - longest);
    return records.subList(from, from + longest);
  }
}
