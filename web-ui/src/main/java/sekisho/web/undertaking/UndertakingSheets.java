package sekisho.web.undertaking;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import sekisho.message.UndertakingText;
import sekisho.view.casefile.CaseFile;
import sekisho.view.casefile.Undertaking.Consent;
import sekisho.view.casefile.Undertaking.Inscribed;
import sekisho.view.casefile.Undertaking.Proposed;
import sekisho.web.Countries;
import sekisho.web.Sheet;
import sekisho.web.Sheets;
import sekisho.web.Times;
import sekisho.web.Words;
import sekisho.web.casefile.Findings;
import sekisho.web.part.Chip;
import sekisho.web.part.Finding;
import sekisho.web.part.Pair;

/** The undertaking and the consent basis as they stand in the records, in words. */
@Component
class UndertakingSheets {
  private static final String PREFIX = "undertaking";

  private final Sheets sheets;
  private final Findings findings;
  private final Countries countries;
  private final Times times;
  private final Words words;

  UndertakingSheets(
      Sheets sheets, Findings findings, Countries countries, Times times, Words words) {
    this.sheets = sheets;
    this.findings = findings;
    this.countries = countries;
    this.times = times;
    this.words = words;
  }

  void fill(CaseFile file, Model model) {
    var undertaking = file.undertaking();
    undertaking.proposed().ifPresent(p -> model.addAttribute("text", text(file, p, onDossier())));
    undertaking
        .inscribed()
        .ifPresent(
            i -> {
              model.addAttribute("record", record(file, i, onDossier()));
              model.addAttribute("recordDocument", i.document().sha256());
            });
    undertaking.consent().ifPresent(c -> model.addAttribute("consent", consent(file, c)));
    model.addAttribute(
        "earlierTexts",
        undertaking.proposals().reversed().stream()
            .filter(p -> !undertaking.proposed().equals(Optional.of(p)))
            .map(p -> text(file, p, replaced()))
            .toList());
    model.addAttribute(
        "earlierRecords",
        undertaking.inscriptions().reversed().stream()
            .filter(i -> !undertaking.inscribed().equals(Optional.of(i)))
            .map(i -> record(file, i, replaced()))
            .toList());
  }

  private Finding text(CaseFile file, Proposed proposed, Chip chip) {
    return findings.of(
        file, proposed.entry(), words.of("undertaking.text.shown"), chip, terms(proposed.text()));
  }

  private List<Pair> terms(UndertakingText text) {
    return sheets
        .under(PREFIX)
        .label("instrument", text.instrument())
        .text("article", text.article())
        .line(
            "parties",
            text.parties().stream().map(countries::name).collect(Collectors.joining(", ")))
        .text("charterUse", text.charterUseClause())
        .text("purpose", text.purposeClause())
        .text("noRetransfer", text.noRetransferClause())
        .text("scope", text.scope())
        .lines();
  }

  /** The day in force and the moment of recording are two facts, side by side (I-07). */
  private Finding record(CaseFile file, Inscribed inscribed, Chip chip) {
    List<Pair> lines =
        sheets
            .under(PREFIX)
            .text("signatory", inscribed.signatory())
            .text("authority", inscribed.authority())
            .day("signedOn", inscribed.signedOn())
            .day("inForceOn", inscribed.inForceOn())
            .line("recordedOn", times.at(inscribed.entry().at()))
            .day("expiresOn", inscribed.expiresOn())
            .lines();
    return findings.of(file, inscribed.entry(), words.of("undertaking.record.shown"), chip, lines);
  }

  private Finding consent(CaseFile file, Consent consent) {
    Sheet sheet = sheets.under(PREFIX).label("basis", consent.basis());
    consent.exception().ifPresent(e -> sheet.label("exception", e));
    return findings.of(
        file,
        consent.entry(),
        words.of("undertaking.consent.shown"),
        onDossier(),
        sheet.text("consentReason", consent.reason()).lines());
  }

  private Chip onDossier() {
    return Chip.ok(words.of("undertaking.chip.done"));
  }

  private Chip replaced() {
    return Chip.todo(words.of("undertaking.chip.replaced"));
  }
}
