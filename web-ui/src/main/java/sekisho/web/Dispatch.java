package sekisho.web;

import sekisho.message.Command;
import sekisho.message.CommandId;

/**
 * The one door to commands.
 *
 * <p>Who acts, and in which seat, comes from the session; when, from the clock. An act that may not
 * happen throws {@link sekisho.message.Refused}; a rival who was faster, {@link
 * sekisho.message.ActedFirst}.
 */
public interface Dispatch {
  /** Sends a command once. */
  void send(Command command);

  /**
   * Sends a command under the id of its form. The same id with the same body has one effect and the
   * same answer; with another body, or from another person, it is refused.
   */
  void send(CommandId id, Command command);
}
