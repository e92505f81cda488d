package sekisho.web.inbox;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import sekisho.message.Channel;
import sekisho.message.Occupant;
import sekisho.message.ReliabilityGrade;
import sekisho.message.scenario.Place;
import sekisho.view.inbox.Inbox;
import sekisho.view.inbox.InboxItem;
import sekisho.view.inbox.Said;
import sekisho.web.HouseClock;
import sekisho.web.Texts;
import sekisho.web.Times;
import sekisho.web.Words;
import sekisho.web.identity.Officials;
import sekisho.web.part.Chip;

/** Puts an inbox into words. */
@Component
class InboxWords {
  private final Words words;
  private final Texts texts;
  private final Times times;
  private final Officials officials;
  private final HouseClock clock;

  InboxWords(Words words, Texts texts, Times times, Officials officials, HouseClock clock) {
    this.words = words;
    this.texts = texts;
    this.times = times;
    this.officials = officials;
    this.clock = clock;
  }

  /** Words and their language, where it is not that of the page. */
  record Spoken(String text, @Nullable String lang) {}

  /** One line of the list. */
  record Line(
      String address,
      String channel,
      String kind,
      Spoken title,
      Spoken from,
      Instant at,
      Chip state,
      @Nullable Chip due,
      boolean unread) {}

  /** How far a report can be relied on, in words. */
  record Grade(String mark, String source, String credibility) {}

  /** Something that somebody in the place did with it. */
  record Deed(Instant at, String who, @Nullable Spoken text) {}

  /** From here on a newspaper sets its text in columns. */
  private static final int LONG = 400;

  /** One item as it is read. */
  record Paper(
      String kind,
      String channel,
      Spoken title,
      Spoken from,
      String to,
      Instant at,
      List<Spoken> paragraphs,
      @Nullable Grade grade,
      @Nullable Instant answerBy,
      @Nullable Chip due,
      List<Deed> openings,
      List<Deed> answers) {
    /** Whether the text is long enough for columns. */
    public boolean isLong() {
      return paragraphs.stream().mapToInt(part -> part.text().length()).sum() >= LONG;
    }
  }

  /** A note of the place. */
  record NoteLine(Instant at, String who, Spoken text, @Nullable Spoken about) {}

  Line line(InboxItem item, Inbox inbox) {
    boolean unread = inbox.unread().contains(item);
    return new Line(
        "/inbox/" + item.inject(),
        words.label(item.channel()),
        kind(item.channel()),
        spoken(item.title()),
        from(item),
        item.deliveredAt(),
        state(item, unread),
        due(item).orElse(null),
        unread);
  }

  Paper paper(InboxItem item, Place place) {
    Spoken whole = spoken(item.text());
    return new Paper(
        kind(item.channel()),
        words.label(item.channel()),
        spoken(item.title()),
        from(item),
        title(place),
        item.deliveredAt(),
        Arrays.stream(whole.text().split("\\R\\s*\\R|\\R"))
            .filter(part -> !part.isBlank())
            .map(part -> new Spoken(part.strip(), whole.lang()))
            .toList(),
        item.reliability().map(this::grade).orElse(null),
        item.answerBy().orElse(null),
        due(item).orElse(null),
        item.openings().stream().map(o -> new Deed(o.at(), who(o.by()), null)).toList(),
        item.answers().stream()
            .map(a -> new Deed(a.at(), who(a.by()), written(texts.read(a.text()))))
            .toList());
  }

  NoteLine note(Inbox.Note note, Optional<String> about) {
    return new NoteLine(
        note.at(),
        who(note.by()),
        written(texts.read(note.text())),
        about.map(this::written).orElse(null));
  }

  String title(Place place) {
    return place.title().in(language());
  }

  Spoken spoken(Said said) {
    return switch (said) {
      case Said.Scripted scripted -> new Spoken(scripted.text().in(language()), null);
      case Said.Written text -> written(texts.read(text.text()));
    };
  }

  Spoken written(String text) {
    return new Spoken(text, texts.languageOf(text));
  }

  private Spoken from(InboxItem item) {
    return item.from()
        .map(this::spoken)
        .orElseGet(() -> new Spoken(words.of("inbox.from.unsaid"), null));
  }

  private Chip state(InboxItem item, boolean unread) {
    if (item.recalled().isPresent()) {
      return Chip.todo(words.of("inbox.state.recalled"));
    } else if (!item.answers().isEmpty()) {
      return Chip.ok(words.of("inbox.state.answered"));
    }
    return unread ? Chip.go(words.of("inbox.state.unread")) : Chip.ok(words.of("inbox.state.read"));
  }

  /** Until when an answer is due, as long as none was given. */
  private Optional<Chip> due(InboxItem item) {
    return item.answerBy()
        .filter(_ -> item.owesAnswer())
        .map(
            by ->
                clock.instant().isAfter(by)
                    ? Chip.bad(words.of("inbox.due.passed", times.shortAt(by)))
                    : Chip.warn(words.of("inbox.due.by", times.shortAt(by))));
  }

  private Grade grade(ReliabilityGrade grade) {
    return new Grade(
        grade.value(),
        words.of("inbox.grade.source." + grade.source()),
        words.of("inbox.grade.credibility." + grade.credibility()));
  }

  private String who(Occupant occupant) {
    return switch (occupant) {
      case Occupant.Player(var player) -> officials.name(player);
      case Occupant.Counterpart _ -> words.of("inbox.counterpart");
      case Occupant.Nobody _ -> words.of("inbox.nobody");
    };
  }

  /** The word by which the look of a channel is chosen. */
  private static String kind(Channel channel) {
    return channel.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String language() {
    return LocaleContextHolder.getLocale().getLanguage();
  }
}
