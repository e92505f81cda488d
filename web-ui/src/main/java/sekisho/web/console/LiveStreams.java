package sekisho.web.console;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import sekisho.message.ExerciseId;
import sekisho.message.PersonId;
import sekisho.view.desk.Presences;
import sekisho.view.exercise.ExerciseLog;

/**
 * Tells open pages that there is something new in their exercise; what it is they ask for with a
 * request of their own, which passes every door. So nothing of an exercise is ever sent here but a
 * key that changes with what the reader may see, a lost connection loses nothing, and none holds a
 * connection to the database.
 */
@Component
class LiveStreams {
  /** After so long a browser asks again, and passes every door again. */
  private static final Duration LASTS = Duration.ofSeconds(60);

  private static final long RECONNECT_MILLIS = 1000;

  private final ExerciseLog log;
  private final Presences presences;
  private final Clock wall;
  private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
  private final Map<ExerciseId, Long> heads = new HashMap<>();

  LiveStreams(ExerciseLog log, Presences presences, Clock wall) {
    this.log = log;
    this.presences = presences;
    this.wall = wall;
  }

  /** An open page. One that reads slowly is passed over and does not hold up the others. */
  private static final class Listener {
    private final ExerciseId exercise;
    private final Optional<PersonId> player;
    private final Supplier<Optional<String>> key;
    private final SseEmitter emitter = new SseEmitter(LASTS.toMillis());
    private final AtomicBoolean busy = new AtomicBoolean();
    private String sent = "";

    Listener(ExerciseId exercise, Optional<PersonId> player, Supplier<Optional<String>> key) {
      this.exercise = exercise;
      this.player = player;
      this.key = key;
    }

    /** Sends the key when it has changed; whoever may not see the exercise any more is let go. */
    void tell() {
      Optional<String> now = key.get();
      if (now.isEmpty()) {
        emitter.complete();
      } else if (!now.get().equals(sent)) {
        send(
            SseEmitter.event()
                .id(now.get())
                .name("key")
                .data(now.get())
                .reconnectTime(RECONNECT_MILLIS));
        sent = now.get();
      }
    }

    void send(SseEmitter.SseEventBuilder event) {
      try {
        emitter.send(event);
      } catch (IOException | IllegalStateException e) {
        emitter.complete();
      }
    }
  }

  /**
   * Opens a stream.
   *
   * @param player who looks, when it is a player
   * @param key what changes with everything that the reader may see; empty when there is nothing
   *     for the reader any more
   */
  SseEmitter open(ExerciseId exercise, Optional<PersonId> player, Supplier<Optional<String>> key) {
    Listener listener = new Listener(exercise, player, key);
    Runnable gone = () -> listeners.remove(listener);
    listener.emitter.onCompletion(gone);
    listener.emitter.onError(_ -> gone.run());
    listener.emitter.onTimeout(listener.emitter::complete);
    listeners.add(listener);
    player.ifPresent(p -> presences.seen(exercise, List.of(p), wall.instant()));
    listener.tell();
    return listener.emitter;
  }

  /** Looks for new records of the exercises at which somebody looks, with one question for all. */
  @Scheduled(initialDelayString = "PT5S", fixedDelayString = "PT0.4S")
  void look() {
    Set<ExerciseId> watched =
        listeners.stream().map(l -> l.exercise).collect(Collectors.toUnmodifiableSet());
    heads.keySet().retainAll(watched);
    if (watched.isEmpty()) {
      return;
    }
    Map<ExerciseId, Long> now = log.heads(watched);
    Set<ExerciseId> changed = new HashSet<>();
    now.forEach(
        (exercise, head) -> {
          if (!head.equals(heads.put(exercise, head))) {
            changed.add(exercise);
          }
        });
    listeners.stream()
        .filter(l -> changed.contains(l.exercise))
        .forEach(l -> inBackground(l, l::tell));
  }

  /** Finds out who has gone, and keeps those who have not on record as being there. */
  @Scheduled(initialDelayString = "PT15S", fixedDelayString = "PT15S")
  void beat() {
    Map<ExerciseId, Set<PersonId>> players = new HashMap<>();
    for (Listener l : listeners) {
      l.player.ifPresent(p -> players.computeIfAbsent(l.exercise, _ -> new HashSet<>()).add(p));
      inBackground(
          l,
          () -> {
            l.send(SseEmitter.event().comment(""));
            l.tell();
          });
    }
    players.forEach((exercise, there) -> presences.seen(exercise, there, wall.instant()));
  }

  private static void inBackground(Listener listener, Runnable work) {
    if (listener.busy.compareAndSet(false, true)) {
      Thread.startVirtualThread(
          () -> {
            try {
              work.run();
            } finally {
              listener.busy.set(false);
            }
          });
    }
  }
}
