package sekisho.web.signoff;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import sekisho.message.TextRef;
import sekisho.view.casefile.CaseFile;
import sekisho.view.casefile.Entry;
import sekisho.view.casefile.SignOff;
import sekisho.view.casefile.SignOff.CabinetDecision;
import sekisho.view.casefile.SignOff.Confirmation;
import sekisho.view.casefile.SignOff.SpecialCircumstances;
import sekisho.web.Countries;
import sekisho.web.Sheet;
import sekisho.web.Sheets;
import sekisho.web.Words;
import sekisho.web.casefile.Findings;
import sekisho.web.part.Chip;
import sekisho.web.part.Finding;
import sekisho.web.part.Pair;

/** What stands beside the signatures: special circumstances, Cabinet decision, confirmation. */
@Component
class Outcomes {
  private final Sheets sheets;
  private final Findings findings;
  private final Countries countries;
  private final Words words;

  Outcomes(Sheets sheets, Findings findings, Countries countries, Words words) {
    this.sheets = sheets;
    this.findings = findings;
    this.countries = countries;
    this.words = words;
  }

  /** The findings in the order of the process. */
  List<Finding> of(CaseFile file) {
    SignOff signOff = file.signOff();
    List<Finding> all = new ArrayList<>();
    signOff.specialCircumstances().map(s -> special(file, s)).ifPresent(all::add);
    signOff.cabinet().map(c -> cabinet(file, c)).ifPresent(all::add);
    signOff.confirmation().ifPresent(c -> all.addAll(confirmation(file, c)));
    return List.copyOf(all);
  }

  /** The lines of a finding of special circumstances. */
  List<Pair> lines(SpecialCircumstances special) {
    return sheets
        .under("signoff")
        .line("country", countries.name(special.country()))
        .text("facts", special.facts())
        .text("securityNeed", special.securityNeed())
        .text("aggressionBasis", special.aggressionBasis())
        .day("validUntil", special.validUntil())
        .lines();
  }

  private Finding special(CaseFile file, SpecialCircumstances special) {
    return finding(
        file,
        special.entry(),
        "special",
        Chip.warn(words.of("signoff.chip.found")),
        lines(special));
  }

  private Finding cabinet(CaseFile file, CabinetDecision cabinet) {
    return finding(
        file,
        cabinet.entry(),
        "cabinet",
        Chip.ok(words.of("signoff.chip.decided")),
        sheets
            .under("signoff")
            .text("decisionNumber", cabinet.decisionNumber())
            .day("decidedOn", cabinet.decidedOn())
            .text("cabinetScope", cabinet.scope())
            .lines());
  }

  private List<Finding> confirmation(CaseFile file, Confirmation confirmation) {
    List<Finding> all = new ArrayList<>();
    Sheet sheet =
        sheets
            .under("signoff")
            .label("level", confirmation.level())
            .line("version", confirmation.version().value())
            .text("memo", confirmation.memo());
    conditions(sheet, confirmation.conditions());
    confirmation
        .conditionalOn()
        .ifPresent(c -> sheet.text("condition", c.text()).day("lapsesAfter", c.lapsesAfter()));
    all.add(finding(file, confirmation.entry(), "confirmation", chip(confirmation), sheet.lines()));
    confirmation
        .met()
        .map(
            met ->
                finding(
                    file,
                    met.entry(),
                    "condition-met",
                    Chip.ok(words.of("signoff.chip.met")),
                    sheets.under("signoff").text("evidence", met.evidence()).lines()))
        .ifPresent(all::add);
    confirmation
        .lapsed()
        .map(
            lapse ->
                finding(
                    file,
                    lapse.entry(),
                    "lapse",
                    Chip.bad(words.of("signoff.chip.lapsed")),
                    sheets
                        .under("signoff")
                        .line(
                            "failed",
                            words.of(lapse.conditionFailed() ? "common.yes" : "common.no"))
                        .text("lapseReason", lapse.reason())
                        .lines()))
        .ifPresent(all::add);
    return all;
  }

  private static void conditions(Sheet sheet, List<TextRef> conditions) {
    conditions.forEach(c -> sheet.text("ministryCondition", c));
  }

  private Chip chip(Confirmation confirmation) {
    if (confirmation.lapsed().isPresent()) {
      return Chip.bad(words.of("signoff.chip.lapsed"));
    }
    boolean open = confirmation.conditionalOn().isPresent() && confirmation.met().isEmpty();
    return open
        ? Chip.warn(words.of("signoff.chip.conditional"))
        : Chip.ok(words.of("signoff.chip.confirmed"));
  }

  private Finding finding(CaseFile file, Entry entry, String what, Chip chip, List<Pair> lines) {
    return findings.of(file, entry, words.of("signoff.finding." + what), chip, lines);
  }
}
