package sekisho.web.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import sekisho.message.ExerciseId;
import sekisho.message.PersonId;
import sekisho.view.desk.Presences;
import sekisho.view.exercise.ExerciseLog;
import sekisho.view.exercise.ExerciseRecord;

/** Streams tell pages that something is new in their own exercise, and nothing else. */
class LiveStreamsTest {
  private static final ExerciseId MINE = new ExerciseId(new UUID(1, 1));
  private static final ExerciseId OTHER = new ExerciseId(new UUID(2, 2));
  private static final PersonId PLAYER = new PersonId(new UUID(3, 3));
  private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");

  private final Heads log = new Heads();
  private final Map<ExerciseId, Set<PersonId>> seen = new HashMap<>();
  private final Map<ExerciseId, Optional<String>> keys =
      new HashMap<>(Map.of(MINE, Optional.of("one"), OTHER, Optional.of("other")));
  private final LiveStreams streams =
      new LiveStreams(log, new Seen(), Clock.fixed(NOW, ZoneOffset.UTC));
  private final MockMvc browser = MockMvcBuilders.standaloneSetup(new Door()).build();

  @Test
  void a_new_stream_says_how_things_stand_so_that_a_lost_connection_loses_nothing()
      throws Exception {
    keys.put(MINE, Optional.of("seven"));
    assertThat(text(open(MINE))).contains("event:key", "data:seven", "id:seven", "retry:1000");
  }

  @Test
  void a_change_is_told_once() throws Exception {
    MvcResult page = open(MINE);
    look(MINE, 1);
    assertThat(count(text(page), "data:")).isEqualTo(1);
    keys.put(MINE, Optional.of("two"));
    look(MINE, 2);
    waitFor(page, "data:two");
    look(MINE, 3);
    assertThat(count(text(page), "data:")).isEqualTo(2);
  }

  @Test
  void what_happens_in_another_exercise_is_not_told() throws Exception {
    MvcResult mine = open(MINE);
    MvcResult other = open(OTHER);
    look(MINE, 1);
    keys.put(OTHER, Optional.of("secret"));
    look(OTHER, 9);
    waitFor(other, "data:secret");
    assertThat(text(mine)).doesNotContain("secret").doesNotContain("other");
  }

  @Test
  void whoever_lost_the_place_is_let_go() throws Exception {
    MvcResult page = open(MINE);
    keys.put(MINE, Optional.empty());
    look(MINE, 4);
    page.getAsyncResult(Duration.ofSeconds(5).toMillis());
    assertThat(count(text(page), "data:")).isEqualTo(1);
  }

  @Test
  void whoever_looks_is_seen_in_that_exercise_alone() throws Exception {
    open(MINE);
    assertThat(seen).containsOnly(Map.entry(MINE, Set.of(PLAYER)));
    seen.clear();
    streams.beat();
    assertThat(seen).containsOnly(Map.entry(MINE, Set.of(PLAYER)));
  }

  @Test
  void nothing_is_asked_while_nobody_looks() {
    streams.look();
    assertThat(log.asked).isZero();
  }

  private MvcResult open(ExerciseId exercise) throws Exception {
    return browser.perform(get("/live/" + exercise)).andReturn();
  }

  private void look(ExerciseId exercise, long head) {
    log.heads.put(exercise, head);
    streams.look();
  }

  private static String text(MvcResult page) throws Exception {
    return page.getResponse().getContentAsString();
  }

  private static void waitFor(MvcResult page, String words) {
    await().untilAsserted(() -> assertThat(text(page)).contains(words));
  }

  private static long count(String text, String word) {
    return text.lines().filter(line -> line.startsWith(word)).count();
  }

  /** Opens streams as pages do. */
  @Controller
  final class Door {
    @GetMapping("/live/{exercise}")
    SseEmitter live(@PathVariable UUID exercise) {
      ExerciseId id = new ExerciseId(exercise);
      return streams.open(id, Optional.of(PLAYER), () -> keys.getOrDefault(id, Optional.empty()));
    }
  }

  private final class Seen implements Presences {
    @Override
    public void seen(ExerciseId exercise, Collection<PersonId> players, Instant at) {
      seen.put(exercise, new HashSet<>(players));
    }

    @Override
    public Map<PersonId, Instant> lastSeen(ExerciseId exercise) {
      return Map.of();
    }
  }

  /** The numbers of the last records. */
  private static final class Heads implements ExerciseLog {
    private final Map<ExerciseId, Long> heads = new HashMap<>();
    private int asked;

    @Override
    public List<ExerciseRecord> readAfter(ExerciseId exercise, long known) {
      return List.of();
    }

    @Override
    public long head(ExerciseId exercise) {
      asked++;
      return heads.getOrDefault(exercise, 0L);
    }
  }
}
