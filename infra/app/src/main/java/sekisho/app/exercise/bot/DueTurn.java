package sekisho.app.exercise.bot;

import java.time.Instant;

/**
 * Something that a counterpart, or the product before the start, does at a time of the exercise.
 *
 * @param name names it among all that is due at the same time
 */
record DueTurn(Instant at, String name, Runnable act) {}
