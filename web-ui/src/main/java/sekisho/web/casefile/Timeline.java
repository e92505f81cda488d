package sekisho.web.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sekisho.message.Article;
import sekisho.view.casefile.ActOfRecord;
import sekisho.view.casefile.CaseFile;
import sekisho.view.casefile.RecordSignature;
import sekisho.view.casefile.Recorded;
import sekisho.view.casefile.Told;
import sekisho.web.Times;
import sekisho.web.Words;
import sekisho.web.identity.Officials;
import sekisho.web.identity.Powers;
import sekisho.web.part.Chip;
import sekisho.web.part.Pair;
import sekisho.web.part.RecordLine;

/** The audit record of a case: each record with who, in which seat, when and why. */
@Component
class Timeline {
  private final RecordWords recordWords;
  private final Changes changes;
  private final Officials officials;
  private final Words words;
  private final RecordRows rows;
  private final Powers powers;
  private final Times times;

  Timeline(
      RecordWords recordWords,
      Changes changes,
      Officials officials,
      Words words,
      RecordRows rows,
      Powers powers,
      Times times) {
    this.recordWords = recordWords;
    this.changes = changes;
    this.officials = officials;
    this.words = words;
    this.rows = rows;
    this.powers = powers;
    this.times = times;
  }

  /**
   * One record, in full.
   *
   * @param siblings the other records of the same act
   * @param raw where the stored bytes are shown, if the reader may see them
   */
  record Detail(
      long number,
      String what,
      List<Pair> facts,
      List<Sibling> siblings,
      List<Changes.Change> changes,
      List<Pair> said,
      Chip signature,
      @Nullable String raw) {}

  /** Another record of the same act. */
  record Sibling(long number, String what, String address) {}

  /** These records of the case, each in a line. */
  List<RecordLine> lines(CaseFile head, List<Recorded> records, long shown, boolean inside) {
    return rows.brief(records, inside).stream().map(r -> line(head, r, shown)).toList();
  }

  private RecordLine line(CaseFile head, RecordRow r, long shown) {
    return new RecordLine(
        r.number(),
        CaseHeads.address(head) + "?at=" + r.number() + "#records",
        r.number() == shown,
        r.at(),
        r.what(),
        r.who(),
        r.why() == null ? null : shortened(r.why()));
  }

  private static String shortened(String text) {
    int longest = 120;
    return text.codePointCount(0, text.length()) <= longest
        ? text
        : text.substring(0, text.offsetByCodePoints(0, longest)) + "…";
  }

  private List<Sibling> siblings(CaseFile head, Recorded r, boolean inside) {
    return head.records().stream()
        .filter(o -> o.envelope().command().equals(r.envelope().command()))
        .filter(o -> o.record() != r.record())
        .map(
            o ->
                new Sibling(
                    o.record(),
                    recordWords.what(o, inside),
                    CaseHeads.address(head) + "?at=" + o.record() + "#records"))
        .toList();
  }

  /** The row of the table of authorities by which the seat acted; an automatic record has none. */
  private Optional<Pair> authority(Recorded r) {
    return ActOfRecord.of(r)
        .filter(act -> powers.seatsFor(act).contains(r.by().seat()))
        .map(
            act ->
                pair(
                    "authority",
                    words.of(
                        "casefile.record.authority.row",
                        words.label(r.by().seat()),
                        act,
                        words.article(Article.PROCESS_7_1))));
  }

  /**
   * The newest record of the shown case, in full.
   *
   * @param head the case as it stands now
   */
  Detail detail(CaseFile head, CaseFile file, boolean inside) {
    Recorded r = file.last();
    Told told = Told.of(r);
    boolean readable = inside || !told.internal();
    return new Detail(
        r.record(),
        recordWords.what(r, inside),
        facts(r, readable),
        siblings(head, r, inside),
        changes.of(file, inside),
        readable ? recordWords.details(told) : List.of(),
        signature(r.envelope().signature()),
        inside ? CaseHeads.address(file) + "/records/" + r.record() : null);
  }

  private List<Pair> facts(Recorded r, boolean readable) {
    var facts = new ArrayList<Pair>();
    facts.add(pair("time", times.atSecond(r.by().at())));
    r.envelope().exerciseTime().ifPresent(at -> facts.add(pair("exerciseTime", times.at(at))));
    if (readable) {
      facts.add(pair("person", officials.name(r.by().person())));
      facts.add(pair("seat", words.label(r.by().seat())));
      authority(r).ifPresent(facts::add);
    }
    facts.add(pair("day", times.day(r.by().day())));
    facts.add(pair("command", r.envelope().command().toString()));
    facts.add(pair("key", r.envelope().keyId()));
    return facts;
  }

  private Pair pair(String name, String value) {
    return Pair.of(words.of("casefile.record." + name), value);
  }

  private Chip signature(RecordSignature signature) {
    String text = words.of("casefile.signature." + signature);
    return switch (signature) {
      case VERIFIED -> Chip.ok(text);
      case BROKEN -> Chip.bad(text);
      case KEY_UNKNOWN, NOT_ASKED -> Chip.warn(text);
    };
  }

  /** What verifying all shown records says. */
  Chip signatures(CaseFile head) {
    long verified =
        head.records().stream()
            .filter(r -> r.envelope().signature() == RecordSignature.VERIFIED)
            .count();
    return verified == head.at()
        ? Chip.ok(words.of("casefile.signatures.verified", verified))
        : Chip.bad(words.of("casefile.signatures.broken", head.at() - verified, head.at()));
  }
}
