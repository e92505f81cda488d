package sekisho.web.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sekisho.view.casefile.CaseField;
import sekisho.view.casefile.Recorded;
import sekisho.view.casefile.Told;
import sekisho.view.casefile.Value;
import sekisho.web.Countries;
import sekisho.web.Texts;
import sekisho.web.Times;
import sekisho.web.Words;
import sekisho.web.identity.Officials;
import sekisho.web.part.Pair;

/** Puts what a record says into the reader's language; what people wrote stays as they wrote it. */
@Component
public class RecordWords {
  private final Words words;
  private final Texts texts;
  private final Times times;
  private final Countries countries;
  private final Officials officials;

  RecordWords(Words words, Texts texts, Times times, Countries countries, Officials officials) {
    this.words = words;
    this.texts = texts;
    this.times = times;
    this.countries = countries;
    this.officials = officials;
  }

  /** What happened, in a few words. */
  public String what(String type) {
    return words.of("casefile.event." + type);
  }

  /**
   * The name of a field of a case: which one of several, and what it holds.
   *
   * @see CaseField#about()
   */
  public String name(CaseField field) {
    String name = words.of("casefile.detail." + field.name());
    if (field.about().isEmpty()) {
      return name;
    }
    String about =
        field.about().stream()
            .map(
                v ->
                    v instanceof Value.Code(String code)
                        ? words.of("casefile.about." + field.group(), code)
                        : plain(v))
            .collect(Collectors.joining(words.of("common.list")));
    return words.of("casefile.about", about, name);
  }

  /** The language of the name of a field that names what somebody wrote. */
  public @Nullable String nameLang(CaseField field) {
    return words.langOf(name(field));
  }

  /** A value, and its language where it is not that of the page. */
  public Said say(Value value) {
    String text = plain(value);
    return new Said(text, written(value) ? texts.languageOf(text) : null);
  }

  private static boolean written(Value value) {
    return value instanceof Value.Written
        || (value instanceof Value.Several s
            && s.values().stream().anyMatch(Value.Written.class::isInstance));
  }

  /** A value in words. */
  public record Said(String text, @Nullable String lang) {}

  /**
   * Who acted, as a reader may know it: what follows by itself names the act that it followed, and
   * an applicant does not learn who of the authorities acted in what is internal.
   */
  String who(Recorded recorded, boolean inside) {
    Told told = Told.of(recorded);
    if (!inside && told.internal()) {
      return words.of("casefile.party.inside");
    }
    String who = officials.inSeat(recorded.by().person(), recorded.by().seat());
    return told.mark() == Told.Mark.SYSTEM ? words.of("casefile.party.after", who) : who;
  }

  /** What happened, as a reader may know it. */
  String what(Recorded recorded, boolean inside) {
    Told told = Told.of(recorded);
    return inside || !told.internal() ? what(told.type()) : words.of("casefile.event.inside");
  }

  /** Everything that the record carries, its reason last. */
  List<Pair> details(Told told) {
    List<Pair> pairs = new ArrayList<>(carried(told));
    told.why().ifPresent(why -> pairs.add(texts.pair(words.of("casefile.record.why"), why)));
    return List.copyOf(pairs);
  }

  /** Everything that the record carries beside its reason. */
  List<Pair> carried(Told told) {
    return carried(told.details());
  }

  /** What a record carries, each with its name. */
  public List<Pair> carried(List<Told.Detail> details) {
    return details.stream().flatMap(d -> detail(d).stream()).toList();
  }

  private List<Pair> detail(Told.Detail detail) {
    String name = words.of("casefile.detail." + detail.label());
    return switch (detail.value()) {
      case Value.Written w -> List.of(texts.pair(name, w.text()));
      case Value.Several s when s.values().stream().anyMatch(Value.Written.class::isInstance) ->
          s.values().stream()
              .flatMap(v -> detail(new Told.Detail(detail.label(), v)).stream())
              .toList();
      case Value.Several s when s.values().isEmpty() -> List.of();
      case Value.Several _,
          Value.Member _,
          Value.Day _,
          Value.Place _,
          Value.Person _,
          Value.Code _,
          Value.YesNo _ ->
          List.of(Pair.of(name, plain(detail.value())));
    };
  }

  private String plain(Value value) {
    return switch (value) {
      case Value.Written w -> texts.read(w.text());
      case Value.Member m -> words.label(m.member());
      case Value.Day d -> times.day(d.day());
      case Value.Place p -> countries.name(p.country());
      case Value.Person p -> officials.name(p.person());
      case Value.Code c -> c.code();
      case Value.YesNo y -> words.of(y.yes() ? "common.yes" : "common.no");
      case Value.Several s ->
          s.values().stream().map(this::plain).collect(Collectors.joining(words.of("common.list")));
    };
  }
}
