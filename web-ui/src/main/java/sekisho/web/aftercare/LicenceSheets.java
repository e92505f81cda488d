package sekisho.web.aftercare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import sekisho.message.AdverseGround;
import sekisho.message.LicenceLine;
import sekisho.view.casefile.CaseFile;
import sekisho.view.casefile.Licensing;
import sekisho.view.casefile.Licensing.Application;
import sekisho.view.casefile.Licensing.Licence;
import sekisho.view.casefile.Licensing.Refusal;
import sekisho.view.casefile.Licensing.Reopening;
import sekisho.view.casefile.Licensing.Revocation;
import sekisho.view.casefile.Licensing.Suspension;
import sekisho.web.Money;
import sekisho.web.Sheet;
import sekisho.web.Sheets;
import sekisho.web.Texts;
import sekisho.web.Words;
import sekisho.web.casefile.Findings;
import sekisho.web.part.Chip;
import sekisho.web.part.Finding;

/** The licence, and how the case was stopped or opened again, in words. */
@Component
class LicenceSheets {
  private static final String PREFIX = "aftercare";

  private final Sheets sheets;
  private final Findings findings;
  private final Texts texts;
  private final Money money;
  private final Words words;

  LicenceSheets(Sheets sheets, Findings findings, Texts texts, Money money, Words words) {
    this.sheets = sheets;
    this.findings = findings;
    this.texts = texts;
    this.money = money;
    this.words = words;
  }

  /** Application, refusal or licence, and its revocation. */
  List<Finding> licence(CaseFile file) {
    Licensing licensing = file.licensing();
    List<Finding> all = new ArrayList<>();
    licensing.licence().map(l -> licence(file, l)).ifPresent(all::add);
    licensing.revocation().map(r -> revocation(file, r)).ifPresent(all::add);
    licensing.refusal().map(r -> refusal(file, r)).ifPresent(all::add);
    licensing.application().map(a -> application(file, a)).ifPresent(all::add);
    return List.copyOf(all);
  }

  /** Suspensions and reopenings, newest first. */
  List<Finding> supervision(CaseFile file) {
    return Stream.concat(
            file.licensing().suspensions().stream().flatMap(s -> suspension(file, s)),
            file.licensing().reopenings().stream().map(r -> reopening(file, r)))
        .sorted((a, b) -> Long.compare(b.record(), a.record()))
        .toList();
  }

  private Finding licence(CaseFile file, Licence licence) {
    boolean revoked = file.licensing().revocation().isPresent();
    Sheet sheet =
        sheets
            .under(PREFIX)
            .line("number", licence.number().value())
            .day("grantedOn", licence.entry().day())
            .day("validUntil", licence.validUntil());
    file.licensing().application().ifPresent(a -> sheet.line("lines", lines(file, a)));
    licence.conditions().forEach(c -> sheet.text("condition", c));
    if (licence.conditions().isEmpty()) {
      sheet.line("condition", words.of("aftercare.condition.none"));
    }
    Chip chip =
        revoked
            ? Chip.bad(words.of("aftercare.chip.revoked"))
            : Chip.ok(words.of("aftercare.chip.licensed"));
    return findings.of(
        file, licence.entry(), words.of("aftercare.finding.licence"), chip, sheet.lines());
  }

  private Finding application(CaseFile file, Application application) {
    return findings.of(
        file,
        application.entry(),
        words.of("aftercare.finding.application"),
        Chip.go(words.of("aftercare.chip.applied")),
        sheets.under(PREFIX).line("lines", lines(file, application)).lines());
  }

  private String lines(CaseFile file, Application application) {
    return application.lines().stream()
        .map(line -> line(file, line))
        .collect(Collectors.joining(words.of("common.list")));
  }

  private String line(CaseFile file, LicenceLine line) {
    var item = file.request().lines().get(line.itemLine() - 1);
    return words.of("aftercare.line", texts.read(item.name()), money.count(line.quantity()));
  }

  private Finding refusal(CaseFile file, Refusal refusal) {
    return findings.of(
        file,
        refusal.entry(),
        words.of("aftercare.finding.refusal"),
        Chip.bad(words.of("aftercare.chip.refused")),
        sheets
            .under(PREFIX)
            .line("ground", ground(refusal.ground()))
            .text("refusalReason", refusal.reason())
            .lines());
  }

  private String ground(AdverseGround ground) {
    return Stream.concat(
            ground.rule().map(Object::toString).stream(),
            ground.viewpoint().map(words::label).stream())
        .collect(Collectors.joining(words.of("common.list")));
  }

  private Finding revocation(CaseFile file, Revocation revocation) {
    return findings.of(
        file,
        revocation.entry(),
        words.of("aftercare.finding.revocation"),
        Chip.bad(words.of("aftercare.chip.revoked")),
        sheets.under(PREFIX).text("revokeReason", revocation.reason()).lines());
  }

  private Stream<Finding> suspension(CaseFile file, Suspension suspension) {
    boolean lifted = suspension.lifted().isPresent();
    Finding stop =
        findings.of(
            file,
            suspension.entry(),
            words.of("aftercare.finding.suspension"),
            lifted
                ? Chip.todo(words.of("aftercare.chip.lifted"))
                : Chip.bad(words.of("aftercare.chip.suspended")),
            sheets
                .under(PREFIX)
                .label("suspendTrigger", suspension.trigger())
                .label("stage", suspension.stage())
                .text("suspendReason", suspension.reason())
                .lines());
    return Stream.concat(
        Stream.of(stop),
        suspension.lifted().stream()
            .map(
                lift ->
                    findings.of(
                        file,
                        lift.entry(),
                        words.of("aftercare.finding.lifting"),
                        Chip.ok(words.of("aftercare.chip.lifted")),
                        sheets
                            .under(PREFIX)
                            .label("resumed", lift.resumed())
                            .text("liftReason", lift.reason())
                            .lines())));
  }

  private Finding reopening(CaseFile file, Reopening reopening) {
    return findings.of(
        file,
        reopening.entry(),
        words.of("aftercare.finding.reopening", reopening.count()),
        Chip.warn(words.of("aftercare.chip.reopened")),
        sheets
            .under(PREFIX)
            .label("reopenTrigger", reopening.trigger())
            .label("stage", reopening.stage())
            .text("reopenReason", reopening.reason())
            .lines());
  }
}
