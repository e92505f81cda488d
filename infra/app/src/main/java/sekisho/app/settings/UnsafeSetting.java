package sekisho.app.settings;

/**
 * Something about the installation under which the record would not be safe.
 *
 * @param what what is so, as found
 * @param remedy what to do about it
 */
public record UnsafeSetting(String what, String remedy) {}
