package sekisho.web.laboratory;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import sekisho.message.ExportFormat;
import sekisho.message.ExportKind;
import sekisho.view.laboratory.Drafts;
import sekisho.view.laboratory.Flow;
import sekisho.view.laboratory.OutcomeQuery;
import sekisho.view.laboratory.OutcomeQuery.Change;
import sekisho.view.laboratory.Trial;
import sekisho.view.laboratory.Trials;
import sekisho.web.AccessLog;
import sekisho.web.Countries;
import sekisho.web.CsvAnswer;
import sekisho.web.Fields;
import sekisho.web.FormTurn;
import sekisho.web.Times;
import sekisho.web.Words;
import sekisho.web.laboratory.TrialLines.OutcomeLine;
import sekisho.web.part.Choice;
import sekisho.web.part.Paging;

/** A trial: how far it is, and what it found. */
@Controller
@RequestMapping("/laboratory/trials/{trial}")
class TrialController {
  /** The most rows of the file; more past cases than this are not expected. */
  static final int MOST_ROWS = 50_000;

  private final Trials trials;
  private final Drafts drafts;
  private final TrialLines lines;
  private final Words words;
  private final Times times;
  private final Countries countries;
  private final CsvAnswer csv;
  private final AccessLog log;
  private final FormTurn turn;

  TrialController(
      Trials trials,
      Drafts drafts,
      TrialLines lines,
      Words words,
      Times times,
      Countries countries,
      CsvAnswer csv,
      AccessLog log,
      FormTurn turn) {
    this.trials = trials;
    this.drafts = drafts;
    this.lines = lines;
    this.words = words;
    this.times = times;
    this.countries = countries;
    this.csv = csv;
    this.log = log;
    this.turn = turn;
  }

  @GetMapping
  String show(
      @PathVariable UUID trial,
      @ModelAttribute("form") OutcomeForm form,
      BindingResult bound,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    Trial open = open(trial);
    var fields = Fields.of(bound, "laboratory.outcome");
    OutcomeQuery query = form.read(fields);
    return turn.show(model, fields, () -> page(open, query, page, model));
  }

  private String page(Trial trial, OutcomeQuery query, int page, Model model) {
    List<Flow> flows = trials.flows(trial.id());
    Paging paging = Paging.of(page, trials.count(trial.id(), query));
    String address = "/laboratory/trials/" + trial.id();
    String filter = "?" + String.join("&", OutcomeForm.codes(query));
    model.addAttribute("trial", trial);
    model.addAttribute("askedAt", times.atSecond(trial.askedAt()));
    model.addAttribute("draft", drafts.find(trial.document()).orElseThrow());
    model.addAttribute("flows", lines.flows(flows));
    model.addAttribute("pictureHeight", 16 + flows.size() * 30);
    model.addAttribute("flipped", flows.stream().filter(Flow::flips).mapToInt(Flow::cases).sum());
    model.addAttribute("levels", flows.stream().mapToInt(Flow::level).sum());
    model.addAttribute("duties", flows.stream().mapToInt(Flow::duties).sum());
    model.addAttribute(
        "differing", trials.count(trial.id(), new OutcomeQuery(Change.ANY, none(), none())));
    model.addAttribute("rules", trials.rules(trial.id()).stream().limit(12).toList());
    model.addAttribute("paging", paging);
    model.addAttribute(
        "lines",
        lines.outcomes(trials.outcomes(trial.id(), query, paging.size(), paging.offset())));
    model.addAttribute("changes", changes());
    model.addAttribute("countries", countries.choices());
    model.addAttribute("address", address);
    model.addAttribute("filtered", address + filter);
    model.addAttribute("csv", address + "/csv" + filter);
    return "laboratory/trial";
  }

  @GetMapping("/csv")
  void csv(
      @PathVariable UUID trial,
      @ModelAttribute("form") OutcomeForm form,
      BindingResult bound,
      HttpServletResponse response) {
    Trial open = open(trial);
    var fields = Fields.of(bound, "laboratory.outcome");
    OutcomeQuery query = form.read(fields);
    if (fields.wrong()) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
    List<OutcomeLine> all = lines.outcomes(trials.outcomes(open.id(), query, MOST_ROWS, 0));
    log.exported(
        AccessLog.Export.list(
            ExportKind.TRIAL_OUTCOMES, ExportFormat.CSV, OutcomeForm.codes(query), all.size()));
    csv.send(response, "policy-trial", header(), all.stream().map(TrialController::row));
  }

  private List<String> header() {
    return Stream.of(
            "case",
            "destination",
            "version",
            "then",
            "now",
            "dutiesGone",
            "dutiesNew",
            "rulesThen",
            "rulesNow")
        .map(column -> words.of("laboratory.column." + column))
        .toList();
  }

  private static List<String> row(OutcomeLine line) {
    return List.of(
        line.name(),
        line.destination(),
        line.version(),
        line.then(),
        line.now(),
        line.dutiesGone(),
        line.dutiesNew(),
        line.rulesThen(),
        line.rulesNow());
  }

  private List<Choice> changes() {
    return Arrays.stream(Change.values())
        .map(c -> Choice.of(c.name(), words.of("laboratory.change." + c)))
        .toList();
  }

  private Trial open(UUID id) {
    return trials.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static <T> java.util.Optional<T> none() {
    return java.util.Optional.empty();
  }
}
