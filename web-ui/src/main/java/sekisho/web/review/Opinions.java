package sekisho.web.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import sekisho.message.ConcernLevel;
import sekisho.message.DocumentHash;
import sekisho.message.Ministry;
import sekisho.message.Position;
import sekisho.message.TextRef;
import sekisho.message.Viewpoint;
import sekisho.view.casefile.CaseFile;
import sekisho.view.casefile.Entry;
import sekisho.view.casefile.Review;
import sekisho.view.casefile.Review.Finding;
import sekisho.view.casefile.Review.View;
import sekisho.web.Texts;
import sekisho.web.Words;
import sekisho.web.casefile.CaseHeads;
import sekisho.web.identity.Officials;
import sekisho.web.part.Chip;

/** The findings and the views of the four ministries, side by side, with all their versions. */
@Component
class Opinions {
  private final Words words;
  private final Texts texts;
  private final Officials officials;

  Opinions(Words words, Texts texts, Officials officials) {
    this.words = words;
    this.texts = texts;
    this.officials = officials;
  }

  /** The five viewpoints in the order of the guidelines. */
  List<Topic> viewpoints(CaseFile file) {
    return Arrays.stream(Viewpoint.values()).map(v -> viewpoint(file, v)).toList();
  }

  private Topic viewpoint(CaseFile file, Viewpoint viewpoint) {
    Review review = file.review();
    List<ConcernLevel> degrees =
        review.currentFindings().stream()
            .filter(f -> f.viewpoint() == viewpoint)
            .map(Finding::concern)
            .toList();
    return new Topic(
        "viewpoint-" + viewpoint,
        words.label(viewpoint),
        agreement(degrees),
        columns(
            ministry -> review.findings(ministry, viewpoint),
            Finding::current,
            f -> opinion(file, f)));
  }

  /** The views of the ministries. */
  Topic views(CaseFile file) {
    Review review = file.review();
    return new Topic(
        "views",
        words.of("review.views"),
        positions(review),
        columns(review::views, View::current, v -> opinion(file, v)));
  }

  private Chip positions(Review review) {
    List<Position> positions = review.currentViews().values().stream().map(View::position).toList();
    if (review.anyObjection()) {
      return Chip.bad(words.of("review.chip.objection"));
    } else if (positions.contains(Position.CONCUR_WITH_CONDITIONS)) {
      return Chip.go(words.of("review.chip.conditions"));
    }
    return agreement(positions);
  }

  /** Whether those who said something said the same; one alone agrees with nobody. */
  private Chip agreement(List<?> said) {
    if (said.size() < 2) {
      return said.isEmpty()
          ? Chip.todo(words.of("review.chip.none"))
          : Chip.go(words.of("review.chip.one"));
    }
    return said.stream().distinct().count() == 1
        ? Chip.ok(words.of("review.chip.same"))
        : Chip.warn(words.of("review.chip.differ"));
  }

  private <T> List<Column> columns(
      Function<Ministry, List<T>> versions, Predicate<T> current, Function<T, Opinion> opinion) {
    List<Column> columns = new ArrayList<>();
    for (Ministry ministry : Ministry.values()) {
      List<T> all = versions.apply(ministry).reversed();
      Optional<T> now = all.stream().filter(current).findFirst();
      columns.add(
          new Column(
              words.label(ministry),
              now.map(opinion).orElse(null),
              all.stream().filter(current.negate()).map(opinion).toList()));
    }
    return columns;
  }

  private Opinion opinion(CaseFile file, Finding f) {
    return new Opinion(
        new Chip(tone(f.concern()), words.label(f.concern())),
        words.of("review.risk." + f.risk()),
        said(f.finding()),
        List.of(),
        f.evidence().stream().map(hash -> paper(file, hash)).toList(),
        who(f.entry()),
        f.entry().at(),
        f.entry().record(),
        address(file, f.entry()));
  }

  private static Chip.Tone tone(ConcernLevel concern) {
    return switch (concern) {
      case LOW -> Chip.Tone.OK;
      case CAREFUL -> Chip.Tone.WARN;
      case NO -> Chip.Tone.BAD;
    };
  }

  private Opinion opinion(CaseFile file, View v) {
    return new Opinion(
        new Chip(tone(v.position()), words.label(v.position())),
        null,
        said(v.reason()),
        v.conditions().stream().map(this::said).toList(),
        List.of(),
        who(v.entry()),
        v.entry().at(),
        v.entry().record(),
        address(file, v.entry()));
  }

  private static Chip.Tone tone(Position position) {
    return switch (position) {
      case CONCUR, CONCUR_WITH_CONDITIONS -> Chip.Tone.OK;
      case OBJECT -> Chip.Tone.BAD;
    };
  }

  Opinion.Said said(TextRef ref) {
    String text = texts.read(ref);
    return new Opinion.Said(text, texts.languageOf(text));
  }

  /** A document of the case by its name; one that is not on the case any more, by its hash. */
  Opinion.Paper paper(CaseFile file, DocumentHash hash) {
    String name =
        file.request()
            .document(hash)
            .map(d -> texts.read(d.document().fileName()))
            .orElseGet(hash::sha256);
    return new Opinion.Paper(
        name, texts.languageOf(name), CaseHeads.address(file) + "/documents/" + hash);
  }

  private String who(Entry entry) {
    return officials.inSeat(entry.person(), entry.seat());
  }

  private static String address(CaseFile file, Entry entry) {
    return CaseHeads.address(file) + "?at=" + entry.record();
  }
}
