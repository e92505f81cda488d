package sekisho.bench;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sekisho.app.venue.PlayerDispatch;
import sekisho.message.ExerciseId;
import sekisho.message.PersonId;
import sekisho.message.Seat;
import sekisho.view.exercise.ExerciseRecord;

/** Five trainees in one exercise: they act on its cases in turn, and each looks at the inbox. */
final class Team {
  private static final Pattern TITLE = Pattern.compile("Message number (\\d+)|連絡その(\\d+)番");

  private final Subject subject;
  private final ExerciseId exercise;
  private final List<Browser> browsers;
  private final IntFunction<PersonId> players;
  private final Samples commands = new Samples();
  private final Map<Integer, Map<Integer, Instant>> seen = new ConcurrentHashMap<>();
  private final Deque<CasePath.Act> acts = new ArrayDeque<>();

  Team(
      Subject subject, ExerciseId exercise, List<Browser> browsers, IntFunction<PersonId> players) {
    this.subject = subject;
    this.exercise = exercise;
    this.browsers = browsers;
    this.players = players;
  }

  ExerciseId exercise() {
    return exercise;
  }

  /** Acts every twenty seconds, the five one after the other. */
  void act(int place, Instant until) {
    long next = System.nanoTime() + ExerciseHall.PACE.toNanos() * place / browsers.size();
    while (true) {
      LockSupport.parkNanos(next - System.nanoTime());
      if (!now().isBefore(until)) {
        return;
      }
      act(place);
      next += ExerciseHall.PACE.toNanos();
    }
  }

  /** The next act on a case of the team, as the person of the seat whose turn it is. */
  private synchronized void act(int place) {
    if (acts.isEmpty()) {
      acts.addAll(new CasePath(subject.words()).untilReview());
    }
    CasePath.Act act = acts.removeFirst();
    Seat seat = act.seat();
    long begun = System.nanoTime();
    subject
        .bean(PlayerDispatch.class)
        .send(
            Subject.newId(),
            act.command(),
            exercise,
            PersonId.inExercise(exercise, seat),
            seat,
            players.apply(place));
    commands.add(System.nanoTime() - begun);
  }

  /** Keeps the inbox open: when the page is told that there is something new, it is asked for. */
  void look(int place, Instant until) {
    Browser browser = browsers.get(place);
    Map<Integer, Instant> met = seen.computeIfAbsent(place, _ -> new ConcurrentHashMap<>());
    while (now().isBefore(until)) {
      browser.listen(
          "/exercise/live",
          line -> {
            if (line.startsWith("data:")) {
              read(browser, met);
            }
          });
    }
  }

  private void read(Browser browser, Map<Integer, Instant> met) {
    Matcher title = TITLE.matcher(browser.page("/inbox"));
    Instant now = now();
    while (title.find()) {
      String number = title.group(1) == null ? title.group(2) : title.group(1);
      met.putIfAbsent(Integer.parseInt(number), now);
    }
  }

  /** Adds what was measured; whatever was delivered has to have been seen by all five. */
  void count(Samples all, Samples inboxes, List<ExerciseRecord> delivered) {
    all.addAll(commands);
    for (Map<Integer, Instant> met : seen.values()) {
      for (ExerciseRecord record : delivered.subList(0, Math.max(0, delivered.size() - 1))) {
        Instant at = met.get(ExerciseHall.number(record));
        if (at == null) {
          throw new IllegalStateException(
              "Inject " + ExerciseHall.number(record) + " was never seen in " + exercise);
        }
        inboxes.add(Duration.between(record.at(), at).toNanos());
      }
    }
  }

  private Instant now() {
    return subject.bean(Clock.class).instant();
  }

  void close() {
    browsers.forEach(Browser::close);
  }
}
