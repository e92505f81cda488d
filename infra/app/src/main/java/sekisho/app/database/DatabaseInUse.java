package sekisho.app.database;

/**
 * Which database this Sekisho works on, in words for the line that says it is ready.
 *
 * @param words such as "embedded PostgreSQL in .sekisho/"
 */
public record DatabaseInUse(String words) {}
