package sekisho.web.review;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import sekisho.message.AttRisks;
import sekisho.view.casefile.CaseFile;
import sekisho.view.casefile.Review.AttRisk;
import sekisho.web.Texts;
import sekisho.web.Words;
import sekisho.web.casefile.Findings;
import sekisho.web.part.Chip;
import sekisho.web.part.Finding;
import sekisho.web.part.Pair;

/** The assessments under the Arms Trade Treaty, newest first. */
@Component
class AttTable {
  private final Findings findings;
  private final Words words;
  private final Texts texts;

  AttTable(Findings findings, Words words, Texts texts) {
    this.findings = findings;
    this.words = words;
    this.texts = texts;
  }

  /** The assessment that counts, at most one. */
  List<Finding> current(CaseFile file) {
    return file.review().attRisk().map(a -> finding(file, a)).stream().toList();
  }

  /** The earlier ones. */
  List<Finding> before(CaseFile file) {
    return file.review().attRisks().reversed().stream()
        .filter(a -> !a.current())
        .map(a -> finding(file, a))
        .toList();
  }

  private Finding finding(CaseFile file, AttRisk att) {
    return findings.of(
        file,
        att.entry(),
        words.of("review.att.found"),
        att.overriding()
            ? Chip.bad(words.of("review.att.overriding.yes"))
            : Chip.ok(words.of("review.att.overriding.no")),
        lines(att));
  }

  private List<Pair> lines(AttRisk att) {
    AttRisks r = att.risks();
    List<Pair> lines = new ArrayList<>();
    lines.add(risk("peaceAndSecurity", r.peaceAndSecurity()));
    lines.add(risk("humanitarianLaw", r.humanitarianLaw()));
    lines.add(risk("humanRights", r.humanRights()));
    lines.add(risk("terrorism", r.terrorism()));
    lines.add(risk("organisedCrime", r.organisedCrime()));
    lines.add(risk("genderBasedViolence", r.genderBasedViolence()));
    lines.add(texts.pair(words.of("review.att.mitigation"), att.mitigation()));
    return lines;
  }

  private Pair risk(String name, int degree) {
    return Pair.of(words.of("review.att." + name), words.of("review.risk." + degree));
  }
}
