package sekisho.web.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sekisho.message.Ministry;
import sekisho.message.Seat;
import sekisho.view.casefile.CaseFile;
import sekisho.view.casefile.Request.Attached;
import sekisho.view.casefile.Review.View;
import sekisho.web.Texts;
import sekisho.web.Times;
import sekisho.web.Words;
import sekisho.web.identity.Officials;
import sekisho.web.identity.Reach;
import sekisho.web.part.Chip;
import sekisho.web.part.Pair;

/** What else lies in a case file: the ministries' views, the undertaking, the documents. */
@Component
class CasePapers {
  private static final long KILOBYTE = 1_000;

  private final GateLines gates;
  private final Words words;
  private final Texts texts;
  private final Times times;
  private final Officials officials;
  private final Reach reach;

  CasePapers(
      GateLines gates, Words words, Texts texts, Times times, Officials officials, Reach reach) {
    this.gates = gates;
    this.words = words;
    this.texts = texts;
    this.times = times;
    this.officials = officials;
    this.reach = reach;
  }

  /**
   * The view of a ministry that counts.
   *
   * @param versions how many it has given, earlier ones included
   */
  record ViewRow(
      String ministry,
      Chip position,
      List<Written> conditions,
      @Nullable Written reason,
      @Nullable String who,
      @Nullable Instant at,
      int versions) {}

  /** What a person wrote, and its language where it is not that of the page. */
  record Written(String text, @Nullable String lang) {}

  /** A document of the case. */
  record DocumentRow(
      @Nullable String address,
      String name,
      @Nullable String lang,
      String kind,
      String size,
      String hash,
      String who,
      Instant at) {}

  List<ViewRow> views(CaseFile file) {
    return Arrays.stream(Ministry.values()).map(m -> view(file, m)).toList();
  }

  private ViewRow view(CaseFile file, Ministry ministry) {
    Optional<View> view = file.review().view(ministry);
    int versions = file.review().views(ministry).size();
    return view.map(
            v ->
                new ViewRow(
                    words.label(ministry),
                    gates.position(v.position(), v.conditions().size()),
                    v.conditions().stream().map(c -> written(texts.read(c))).toList(),
                    written(texts.read(v.reason())),
                    officials.inSeat(v.entry().person(), v.entry().seat()),
                    v.entry().at(),
                    versions))
        .orElseGet(
            () ->
                new ViewRow(
                    words.label(ministry),
                    Chip.todo(words.of("casefile.view.none")),
                    List.of(),
                    null,
                    null,
                    null,
                    versions));
  }

  private Written written(String text) {
    return new Written(text, texts.languageOf(text));
  }

  /**
   * The undertaking: the day in force and the day of recording are two days, and both are shown.
   */
  List<Pair> undertaking(CaseFile file) {
    var undertaking = file.undertaking();
    if (undertaking.proposed().isEmpty()) {
      return List.of();
    }
    var pairs = new ArrayList<Pair>();
    var text =
        undertaking
            .inscribed()
            .map(i -> i.text())
            .orElseGet(() -> undertaking.proposed().orElseThrow().text());
    pairs.add(pair("instrument", words.label(text.instrument())));
    pairs.add(texts.pair(words.of("casefile.detail.charterUseClause"), text.charterUseClause()));
    pairs.add(texts.pair(words.of("casefile.detail.purposeClause"), text.purposeClause()));
    pairs.add(
        texts.pair(words.of("casefile.detail.noRetransferClause"), text.noRetransferClause()));
    undertaking
        .inscribed()
        .ifPresentOrElse(
            i -> {
              pairs.add(texts.pair(words.of("casefile.detail.signatory"), i.signatory()));
              pairs.add(pair("signedOn", times.day(i.signedOn())));
              pairs.add(pair("inForceOn", times.day(i.inForceOn())));
              pairs.add(pair("recordedOn", times.day(i.entry().day())));
              pairs.add(pair("expiresOn", times.day(i.expiresOn())));
            },
            () -> pairs.add(pair("recordedOn", words.of("casefile.undertaking.notrecorded"))));
    undertaking.consent().ifPresent(c -> pairs.add(pair("consentBasis", words.label(c.basis()))));
    return List.copyOf(pairs);
  }

  private Pair pair(String label, String value) {
    return Pair.of(words.of("casefile.detail." + label), value);
  }

  /** The documents that a seat may see. */
  List<DocumentRow> documents(CaseFile file, Seat seat) {
    return file.request().documentsFor(seat).stream().map(d -> document(file, d)).toList();
  }

  private DocumentRow document(CaseFile file, Attached attached) {
    var document = attached.document();
    String name = texts.read(document.fileName());
    String address = CaseHeads.address(file) + "/documents/" + document.hash().sha256();
    return new DocumentRow(
        reach.mayOpen(address) ? address : null,
        name,
        texts.languageOf(name),
        words.label(document.kind()),
        words.of("casefile.document.size", Math.max(1, document.sizeBytes() / KILOBYTE)),
        document.hash().sha256(),
        officials.inSeat(attached.entry().person(), attached.entry().seat()),
        attached.entry().at());
  }
}
