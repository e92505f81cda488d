package sekisho.web.casefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sekisho.message.CaseReference;
import sekisho.message.Destination;
import sekisho.message.Stage;
import sekisho.view.casefile.CaseFile;
import sekisho.web.Countries;
import sekisho.web.ShownCase;
import sekisho.web.Texts;
import sekisho.web.Times;
import sekisho.web.Words;
import sekisho.web.identity.Officials;
import sekisho.web.identity.Reach;
import sekisho.web.part.CaseHead;
import sekisho.web.part.Chip;
import sekisho.web.part.Pair;

/** The head of the pages of a case: what it is, where it stands, which pages it has. */
@Component
public class CaseHeads {
  private static final Map<String, String> TABS = new LinkedHashMap<>();

  static {
    TABS.put("", "common.case.tab.overview");
    TABS.put("/request", "common.case.tab.request");
    TABS.put("/documents", "common.case.tab.documents");
    TABS.put("/screening", "common.case.tab.screening");
    TABS.put("/policy", "common.case.tab.policy");
    TABS.put("/review", "common.case.tab.review");
    TABS.put("/undertaking", "common.case.tab.undertaking");
    TABS.put("/signoff", "common.case.tab.signoff");
    TABS.put("/licence", "common.case.tab.licence");
    TABS.put("/versions", "common.case.tab.versions");
    TABS.put("/readers", "common.case.tab.readers");
    TABS.put("/allocation", "common.case.tab.allocation");
  }

  private final Words words;
  private final Texts texts;
  private final Times times;
  private final Countries countries;
  private final Officials officials;
  private final Reach reach;

  CaseHeads(
      Words words,
      Texts texts,
      Times times,
      Countries countries,
      Officials officials,
      Reach reach) {
    this.words = words;
    this.texts = texts;
    this.times = times;
    this.countries = countries;
    this.officials = officials;
    this.reach = reach;
  }

  /**
   * The head of a page of the case. The page counts as a read of the case at the record of this
   * file.
   *
   * @param page the end of its address, such as {@code /review}; empty for the case file itself
   */
  public CaseHead of(CaseFile file, String page) {
    ShownCase.note(file);
    String title = texts.read(file.title());
    return new CaseHead(
        address(file),
        file.reference().map(CaseReference::value).orElse(null),
        title,
        texts.languageOf(title),
        past(file, page),
        stage(file.stage()),
        facts(file),
        tabs(file, page));
  }

  /** The address of the case file. */
  public static String address(CaseFile file) {
    return "/cases/" + file.caseId();
  }

  /** What is added to the address of a page, so that it shows the case at the same point. */
  public static String asShown(CaseFile file) {
    return file.past() ? "?at=" + file.at() : "";
  }

  private static CaseHead.@Nullable Past past(CaseFile file, String page) {
    return file.past()
        ? new CaseHead.Past(
            file.at(), file.last().by().at(), file.head() - file.at(), address(file) + page)
        : null;
  }

  /** Where a case stands, in one word with a colour. */
  public Chip stage(Stage stage) {
    return new Chip(tone(stage), words.label(stage));
  }

  private static Chip.Tone tone(Stage stage) {
    return switch (stage) {
      case DRAFT -> Chip.Tone.TODO;
      case SUBMITTED,
          P1_SCREENING,
          CLASSIFIED,
          MINISTRY_REVIEW,
          SECRETARIES_MEETING,
          FOUR_MINISTER_PENDING,
          CABINET_PENDING,
          LICENCE_REVIEW ->
          Chip.Tone.GO;
      case RETURNED, INFO_REQUESTED, POLICY_CONFIRMED_CONDITIONAL, ON_HOLD -> Chip.Tone.WARN;
      case POLICY_CONFIRMED, UNDERTAKING_RECORDED, LICENSED -> Chip.Tone.OK;
      case PROHIBITED_P1, NOT_PERMITTED, REFUSED, WITHDRAWN, SUSPENDED, REVOKED, EXPIRED ->
          Chip.Tone.BAD;
    };
  }

  private List<Pair> facts(CaseFile file) {
    var facts = new ArrayList<Pair>();
    var destination = file.request().destination();
    facts.add(
        Pair.of(
            words.of("common.case.destination"),
            destination.map(Destination::country).map(countries::name).orElse(null)));
    facts.add(
        destination
            .map(d -> texts.pair(words.of("common.case.end-user"), d.endUser()))
            .orElseGet(() -> Pair.of(words.of("common.case.end-user"), null)));
    facts.add(Pair.of(words.of("common.case.applicant"), officials.name(file.applicant())));
    facts.add(
        Pair.of(
            words.of("common.case.submitted"),
            file.submittedAt().map(at -> times.day(Times.dayOf(at))).orElse(null)));
    if (reach.mayOpen(address(file) + "/allocation")) {
      facts.add(Pair.of(words.of("common.case.allocated"), allocated(file)));
    }
    return facts;
  }

  /** Whose work it is, for each seat that gave it to somebody. */
  private @Nullable String allocated(CaseFile file) {
    return file.allocations().isEmpty()
        ? null
        : words.list(
            file.allocations().values().stream()
                .map(a -> officials.inSeat(a.person(), a.seat()))
                .toList());
  }

  private List<CaseHead.Tab> tabs(CaseFile file, String page) {
    return TABS.entrySet().stream()
        .filter(tab -> reach.mayOpen(address(file) + tab.getKey()))
        .map(
            tab ->
                new CaseHead.Tab(
                    address(file) + tab.getKey() + asShown(file),
                    words.of(tab.getValue()),
                    tab.getKey().equals(page)))
        .toList();
  }
}
