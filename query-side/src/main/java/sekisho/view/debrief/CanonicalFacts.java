package sekisho.view.debrief;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import sekisho.message.AccessEvent;
import sekisho.message.AttemptEvent;
import sekisho.message.DebriefEvent;
import sekisho.message.Event;
import sekisho.message.ExerciseEvent;
import sekisho.message.ScoreEvent;
import sekisho.message.TextRef;
import sekisho.view.exercise.ExerciseRecord;

/**
 * The facts of an exercise in a form in which the same play has the same bytes, whenever and under
 * whatever identities it ran: identities become their order of appearance, references to texts the
 * hash of what the text says, numbers of records their place among the compared facts. The clock on
 * the wall, how fast the exercise clock ran, who was seated, what was refused and what came after
 * the end are left out.
 *
 * @param lines one a fact, in order
 */
public record CanonicalFacts(List<Line> lines) {
  public CanonicalFacts {
    lines = List.copyOf(lines);
  }

  /**
   * One fact.
   *
   * @param number of its record in the exercise
   * @param text its canonical form
   */
  public record Line(long number, String type, String text) {}

  /**
   * The compared facts of an exercise.
   *
   * @param texts gives for a reference to a text what stands for its words
   */
  public static CanonicalFacts of(List<ExerciseRecord> records, UnaryOperator<TextRef> texts) {
    List<ExerciseRecord> compared = records.stream().filter(r -> compared(r.event())).toList();
    var ranks = new TreeMap<Long, Long>();
    compared.forEach(r -> ranks.put(r.number(), ranks.size() + 1L));
    CanonicalText canonical = new CanonicalText(texts, ranks);
    List<Line> lines = new ArrayList<>();
    for (ExerciseRecord r : compared) {
      String type = r.event().getClass().getSimpleName();
      lines.add(
          new Line(
              r.number(),
              type,
              "%s %s %s %s"
                  .formatted(
                      canonical.of(r.stream()), r.by().seat(), type, canonical.of(r.event()))));
    }
    return new CanonicalFacts(lines);
  }

  /** The hash over all facts, in hex. */
  public String hash() {
    MessageDigest sha256 = sha256();
    lines.forEach(line -> sha256.update((line.text() + "\n").getBytes(StandardCharsets.UTF_8)));
    return HexFormat.of().formatHex(sha256.digest());
  }

  /**
   * The position of the first line in which two differ, from 0; the number of lines when they are
   * the same.
   */
  public int firstDifference(CanonicalFacts other) {
    int both = Math.min(lines.size(), other.lines.size());
    for (int i = 0; i < both; i++) {
      if (!lines.get(i).text().equals(other.lines.get(i).text())) {
        return i;
      }
    }
    return both;
  }

  private static boolean compared(Event event) {
    return switch (event) {
      case ExerciseEvent.ClockFact _,
          ExerciseEvent.ExerciseCreated _,
          ExerciseEvent.PlaceAssigned _,
          ExerciseEvent.PlaceReleased _,
          ExerciseEvent.PlaceAutomated _,
          ExerciseEvent.ObservationAdded _,
          AttemptEvent _,
          AccessEvent _,
          ScoreEvent _,
          DebriefEvent _ ->
          false;
      case Event _ -> true;
    };
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
