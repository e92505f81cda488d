package sekisho.message;

/**
 * What becomes true about a country of the world of an exercise.
 *
 * @param value true when it begins, false when it ends
 */
public record WorldChange(Country country, WorldFact fact, boolean value) {}
