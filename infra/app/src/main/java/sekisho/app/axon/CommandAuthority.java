package sekisho.app.axon;

import sekisho.message.Seat;

/** Which seat may send which command; what it does not name, nobody may. */
@FunctionalInterface
public interface CommandAuthority {
  /**
   * @param command the simple name of the command
   */
  boolean mayAct(Seat seat, String command);
}
