package sekisho.web.undertaking;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import sekisho.message.UndertakingText;
import sekisho.view.casefile.CaseFile;
import sekisho.view.casefile.Entry;
import sekisho.view.casefile.Undertaking.Consent;
import sekisho.view.casefile.Undertaking.Inscribed;
import sekisho.view.casefile.Undertaking.Proposed;
import sekisho.web.Countries;
import sekisho.web.Sheet;
import sekisho.web.Sheets;
import sekisho.web.Times;
import sekisho.web.identity.Officials;
import sekisho.web.part.Pair;

/** The undertaking and the consent basis as they stand in the records, in words. */
@Component
class UndertakingSheets {
  private final Sheets sheets;
  private final Countries countries;
  private final Officials officials;
  private final Times times;

  UndertakingSheets(Sheets sheets, Countries countries, Officials officials, Times times) {
    this.sheets = sheets;
    this.countries = countries;
    this.officials = officials;
    this.times = times;
  }

  /**
   * A fact that was replaced, and where its record is.
   *
   * @param at the number of its record
   */
  record Earlier(long at, String address, List<Pair> lines) {}

  void fill(CaseFile file, Model model) {
    var undertaking = file.undertaking();
    undertaking.proposed().ifPresent(p -> model.addAttribute("text", text(p)));
    undertaking
        .inscribed()
        .ifPresent(
            i -> {
              model.addAttribute("record", inscribed(i));
              model.addAttribute("recordDocument", i.document().sha256());
            });
    undertaking.consent().ifPresent(c -> model.addAttribute("consent", consent(c)));
    model.addAttribute(
        "earlierTexts",
        undertaking.proposals().stream()
            .filter(p -> !undertaking.proposed().equals(Optional.of(p)))
            .map(p -> earlier(file, p.entry(), text(p)))
            .toList()
            .reversed());
    model.addAttribute(
        "earlierRecords",
        undertaking.inscriptions().stream()
            .filter(i -> !undertaking.inscribed().equals(Optional.of(i)))
            .map(i -> earlier(file, i.entry(), inscribed(i)))
            .toList()
            .reversed());
  }

  private List<Pair> text(Proposed proposed) {
    return terms(sheets.under("undertaking"), proposed.text())
        .line("by", by(proposed.entry()))
        .lines();
  }

  private Sheet terms(Sheet sheet, UndertakingText text) {
    return sheet
        .label("instrument", text.instrument())
        .text("article", text.article())
        .line(
            "parties",
            text.parties().stream().map(countries::name).collect(Collectors.joining(", ")))
        .text("charterUse", text.charterUseClause())
        .text("purpose", text.purposeClause())
        .text("noRetransfer", text.noRetransferClause())
        .text("scope", text.scope());
  }

  /** The day in force and the day of recording are two facts, side by side. */
  private List<Pair> inscribed(Inscribed inscribed) {
    return sheets
        .under("undertaking")
        .text("signatory", inscribed.signatory())
        .text("authority", inscribed.authority())
        .day("signedOn", inscribed.signedOn())
        .day("inForceOn", inscribed.inForceOn())
        .line("recordedOn", times.at(inscribed.entry().at()))
        .day("expiresOn", inscribed.expiresOn())
        .line("recordedBy", officials.inSeat(inscribed.entry().person(), inscribed.entry().seat()))
        .lines();
  }

  private List<Pair> consent(Consent consent) {
    Sheet sheet = sheets.under("undertaking").label("basis", consent.basis());
    consent.exception().ifPresent(e -> sheet.label("exception", e));
    return sheet.text("consentReason", consent.reason()).line("by", by(consent.entry())).lines();
  }

  private String by(Entry entry) {
    return officials.inSeat(entry.person(), entry.seat()) + " " + times.at(entry.at());
  }

  private static Earlier earlier(CaseFile file, Entry entry, List<Pair> lines) {
    return new Earlier(entry.record(), "/cases/" + file.caseId() + "?at=" + entry.record(), lines);
  }
}
