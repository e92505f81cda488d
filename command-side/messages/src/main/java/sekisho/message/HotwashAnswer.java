package sekisho.message;

/**
 * An answer to a question of the hot wash.
 *
 * @param question its number in the scenario, from 1
 */
public record HotwashAnswer(int question, TextRef text) {}
