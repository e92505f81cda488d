package sekisho.web.debrief;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sekisho.message.Seat;
import sekisho.message.SeatId;
import sekisho.message.scenario.Place;
import sekisho.view.casefile.CaseField;
import sekisho.view.casefile.CaseFields;
import sekisho.view.casefile.CaseFile;
import sekisho.view.casefile.NextAct;
import sekisho.view.casefile.Value;
import sekisho.view.debrief.Moment.CaseThen;
import sekisho.view.debrief.Moment.Letter;
import sekisho.view.debrief.Playback;
import sekisho.web.Texts;
import sekisho.web.Times;
import sekisho.web.Words;
import sekisho.web.casefile.CaseHeads;
import sekisho.web.casefile.RecordWords;
import sekisho.web.part.Chip;
import sekisho.web.part.Pair;

/** The cases and the items of inboxes as they stood at a moment, in words. */
@Component
class MomentCards {
  private final StepWords stepWords;
  private final RecordWords recordWords;
  private final CaseHeads heads;
  private final Texts texts;
  private final Times times;
  private final Words words;

  MomentCards(
      StepWords stepWords,
      RecordWords recordWords,
      CaseHeads heads,
      Texts texts,
      Times times,
      Words words) {
    this.stepWords = stepWords;
    this.recordWords = recordWords;
    this.heads = heads;
    this.texts = texts;
    this.times = times;
    this.words = words;
  }

  /** A case as it stood then. */
  record CaseCard(String title, Chip stage, List<Pair> due, List<Field> fields, String records) {}

  /** A field of a case and what it held. */
  record Field(String name, @Nullable String nameLang, String value, @Nullable String valueLang) {}

  /** An item of an inbox, with who had opened it and who had not. */
  record LetterCard(
      String channel,
      String title,
      @Nullable String titleLang,
      @Nullable String text,
      @Nullable String textLang,
      String came,
      boolean recalled,
      List<Chip> readers) {}

  CaseCard of(Playback playback, CaseThen then, Optional<Place> place) {
    CaseFile file = then.file();
    boolean inside =
        place.map(p -> p.seats().stream().anyMatch(s -> s != Seat.APPLICANT)).orElse(true);
    String title = stepWords.caseName(playback.scenario(), then.scenarioCase());
    return new CaseCard(
        file.reference().map(r -> r.value() + " " + title).orElse(title),
        heads.stage(file.stage()),
        NextAct.of(file, file.lastDay()).stream().map(this::due).toList(),
        CaseFields.of(file).values().entrySet().stream()
            .filter(e -> inside || !e.getKey().internal())
            .map(e -> field(e.getKey(), e.getValue()))
            .toList(),
        words.of("debrief.case.records", file.at(), file.head()));
  }

  private Pair due(NextAct next) {
    return Pair.of(words.label(next.seat()), words.of("casefile.act." + next.act()));
  }

  private Field field(CaseField field, Value value) {
    var said = recordWords.say(value);
    return new Field(
        recordWords.name(field), recordWords.nameLang(field), said.text(), said.lang());
  }

  LetterCard of(Playback playback, Letter letter, Optional<SeatId> seat) {
    String title =
        letter
            .title()
            .map(stepWords::in)
            .or(() -> letter.writtenTitle().map(texts::read))
            .orElse(letter.inject().value());
    @Nullable String text =
        letter.text().map(stepWords::in).or(() -> letter.written().map(texts::read)).orElse(null);
    return new LetterCard(
        words.label(letter.channel()),
        title,
        words.langOf(title),
        text,
        words.langOf(text),
        times.shortAt(letter.time()),
        letter.recalled(),
        letter.to().stream()
            .filter(to -> seat.map(to::equals).orElse(true))
            .sorted((a, b) -> a.value().compareTo(b.value()))
            .map(to -> reader(playback, letter, to))
            .toList());
  }

  private Chip reader(Playback playback, Letter letter, SeatId to) {
    String place = stepWords.place(playback.scenario(), to);
    Long opened = letter.opened().get(to);
    return opened == null
        ? Chip.warn(words.of("debrief.unopened", place))
        : Chip.ok(words.of("debrief.opened", place, opened));
  }
}
