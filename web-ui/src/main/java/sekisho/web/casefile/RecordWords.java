package sekisho.web.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
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
class RecordWords {
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
  String what(String type) {
    return words.of("casefile.event." + type);
  }

  /** Everything that the record carries, its reason last. */
  List<Pair> details(Told told) {
    List<Pair> pairs = new ArrayList<>();
    for (Told.Detail detail : told.details()) {
      pairs.addAll(detail(detail));
    }
    told.why().ifPresent(why -> pairs.add(texts.pair(words.of("casefile.record.why"), why)));
    return List.copyOf(pairs);
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
