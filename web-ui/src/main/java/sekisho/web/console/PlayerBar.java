package sekisho.web.console;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import sekisho.message.ExerciseId;
import sekisho.message.ExerciseStanding;
import sekisho.message.PersonId;
import sekisho.message.Seat;
import sekisho.view.exercise.ExerciseFile;
import sekisho.view.exercise.ExerciseFiles;
import sekisho.view.inbox.Inboxes;
import sekisho.web.CurrentOfficial;
import sekisho.web.Texts;
import sekisho.web.frame.ExerciseBar;

/** The bar of the exercise that the session has entered. */
@Component
class PlayerBar implements ExerciseBar.Source {
  private static final Set<Seat> WITHOUT_PLACE = Set.of(Seat.EXCON, Seat.AUD);

  private final ExerciseFiles files;
  private final Inboxes inboxes;
  private final CurrentOfficial official;
  private final DeskWords words;
  private final Texts texts;
  private final Clock wall;

  PlayerBar(
      ExerciseFiles files,
      Inboxes inboxes,
      CurrentOfficial official,
      DeskWords words,
      Texts texts,
      Clock wall) {
    this.files = files;
    this.inboxes = inboxes;
    this.official = official;
    this.words = words;
    this.texts = texts;
    this.wall = wall;
  }

  @Override
  public Optional<ExerciseBar> now() {
    return official.exercise().flatMap(files::find).map(file -> bar(file, official.seat()));
  }

  private ExerciseBar bar(ExerciseFile file, Seat seat) {
    Optional<Inboxes.Own> own = inboxes.of(file.id(), seat);
    String name = texts.read(file.name());
    ExerciseStanding standing = file.standing();
    return new ExerciseBar(
        name,
        texts.languageOf(name),
        own.map(inbox -> words.of(inbox.place().title())).orElse(null),
        standing.at(wall.instant()),
        standing.clockRuns() ? standing.rate() : 0,
        words.phase(standing),
        own.map(inbox -> (long) inbox.inbox().unread().size()).orElse(0L),
        "/exercises/" + file.id(),
        key(file, own));
  }

  /**
   * What changes with what a player sees without asking: the clock, and the items of the inbox;
   * empty when the player has no place in the exercise any more.
   */
  Optional<String> key(ExerciseId exercise, Seat seat, PersonId player) {
    return files
        .find(exercise)
        .filter(file -> WITHOUT_PLACE.contains(seat) || !file.standing().placesOf(player).isEmpty())
        .map(file -> key(file, inboxes.of(exercise, seat)));
  }

  private static String key(ExerciseFile file, Optional<Inboxes.Own> own) {
    return Integer.toHexString(
        Objects.hash(
            file.standing().anchor(),
            file.standing().phase(),
            own.map(inbox -> inbox.inbox().items())));
  }
}
