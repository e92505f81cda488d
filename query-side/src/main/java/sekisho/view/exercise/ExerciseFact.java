package sekisho.view.exercise;

import java.time.Instant;
import sekisho.message.Acting;
import sekisho.message.ExerciseEvent;

/**
 * One record of the stream of an exercise itself.
 *
 * @param record its number in that stream, from 1
 * @param by who acted, at which exercise time
 * @param at the moment on the wall clock
 */
public record ExerciseFact(long record, ExerciseEvent event, Acting by, Instant at) {}
