package sekisho.web.access;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import sekisho.message.CaseId;
import sekisho.message.CaseReference;
import sekisho.message.ExportFormat;
import sekisho.message.ExportKind;
import sekisho.message.Ground;
import sekisho.message.SignInRefusal;
import sekisho.view.access.AccessLine;
import sekisho.view.caselist.CaseList;
import sekisho.web.Words;
import sekisho.web.identity.Officials;

/** Facts of access in words; the same on the page and in the exported files. */
@Component
public class AccessLines {
  private static final int HASH_SHOWN = 12;

  private final CaseList cases;
  private final Officials officials;
  private final Words words;
  private final MessageSource messages;

  AccessLines(CaseList cases, Officials officials, Words words, MessageSource messages) {
    this.cases = cases;
    this.officials = officials;
    this.words = words;
    this.messages = messages;
  }

  /**
   * One fact in words.
   *
   * @param what what was read, taken away or tried
   * @param caseName empty when it is about no case
   * @param record empty when it is about no record
   */
  record Line(
      Instant at,
      String kind,
      String person,
      String seat,
      String what,
      String caseName,
      @Nullable String caseAddress,
      String record,
      AccessLine fact) {}

  List<Line> of(List<AccessLine> facts) {
    Map<CaseId, CaseReference> references =
        cases.references(facts.stream().flatMap(f -> f.caseId().stream()).toList());
    return facts.stream().map(fact -> line(fact, references)).toList();
  }

  /** What was read, taken away or tried, by the identity of the fact. */
  public Map<String, String> whats(Collection<AccessLine> facts) {
    return facts.stream().collect(Collectors.toMap(AccessLine::eventId, this::what));
  }

  private Line line(AccessLine fact, Map<CaseId, CaseReference> references) {
    return new Line(
        fact.at(),
        words.of("access.kind." + fact.kind()),
        fact.person().map(officials::name).orElseGet(() -> words.of("access.nobody")),
        fact.seat().map(words::label).orElse(""),
        what(fact),
        fact.caseId().map(id -> name(references.get(id))).orElse(""),
        fact.caseId().map(id -> "/cases/" + id).orElse(null),
        record(fact),
        fact);
  }

  private String name(@Nullable CaseReference reference) {
    return reference == null ? words.of("casefile.draft") : reference.value();
  }

  private static String record(AccessLine fact) {
    String shown = fact.record().map(String::valueOf).orElse("");
    return fact.head().map(head -> shown + " / " + head).orElse(shown);
  }

  private String what(AccessLine fact) {
    String subject = fact.subject().orElse("");
    return switch (fact.kind()) {
      case SIGNED_IN, SIGNED_OUT -> "";
      case SIGN_IN_REFUSED -> words.label(SignInRefusal.valueOf(subject));
      case CASE_READ -> page(subject);
      case DOCUMENT_OPENED -> words.of("access.document", subject.substring(0, HASH_SHOWN));
      case EXPORT_MADE -> export(fact, subject);
      case ATTEMPT_REFUSED -> words.of("access.attempt", subject, ground(fact.codes()));
    };
  }

  private String export(AccessLine fact, String kind) {
    List<String> codes = fact.codes();
    String made =
        words.of(
            "access.export",
            words.label(ExportKind.valueOf(kind)),
            words.label(ExportFormat.valueOf(codes.getFirst())),
            fact.rows().orElse(0));
    return codes.size() == 1
        ? made
        : words.of("access.export.filtered", made, words.list(codes.subList(1, codes.size())));
  }

  /** The ground and the article stand first. */
  private String ground(List<String> codes) {
    return words.refusal(Ground.valueOf(codes.getFirst()), codes.subList(2, codes.size()));
  }

  /** The page of a case by the words of its tab; one without a name by its address. */
  private String page(String pattern) {
    String key =
        "access.page"
            + pattern
                .replaceFirst("^/cases/\\{id}", "")
                .replaceAll("/\\{[^/]*}", "/one")
                .replace('/', '.');
    return Optional.ofNullable(
            messages.getMessage(key, null, pattern, LocaleContextHolder.getLocale()))
        .orElse(pattern);
  }
}
