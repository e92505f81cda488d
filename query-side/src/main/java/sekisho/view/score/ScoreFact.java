package sekisho.view.score;

import java.time.Instant;
import sekisho.message.PersonId;
import sekisho.message.ScoreEvent;

/**
 * One record of the scores of an exercise.
 *
 * @param by who made it, by the account
 * @param at the moment on the wall clock
 */
public record ScoreFact(ScoreEvent event, PersonId by, Instant at) {}
