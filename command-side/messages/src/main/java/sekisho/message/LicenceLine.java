package sekisho.message;

/**
 * One line of a licence application.
 *
 * @param itemLine the number of the line in the confirmed request, from 1
 */
public record LicenceLine(int itemLine, long quantity) {}
