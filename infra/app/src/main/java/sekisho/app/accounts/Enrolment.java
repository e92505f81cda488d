package sekisho.app.accounts;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.stereotype.Component;
import sekisho.app.axon.ActingDispatch;
import sekisho.message.Acting;
import sekisho.message.CommandId;
import sekisho.message.IdentityCommand;
import sekisho.message.IdentityCommand.EnrolOfficial;
import sekisho.message.IdentityCommand.GrantSeat;
import sekisho.message.PersonId;
import sekisho.message.Seat;
import sekisho.web.Times;
import sekisho.web.identity.Account;

/** Enrols an official at start, as the product itself, through the command bus. */
@Component
class Enrolment {
  private final JdbcAccounts accounts;
  private final ActingDispatch dispatch;
  private final Clock clock;

  Enrolment(JdbcAccounts accounts, ActingDispatch dispatch, Clock clock) {
    this.accounts = accounts;
    this.dispatch = dispatch;
    this.clock = clock;
  }

  /**
   * Enrols once: the ids of the commands follow from the person, so that a start that was cut short
   * is taken up where it ended. The account comes last and says that all is done.
   */
  void enrol(Account account, Seat seat, String password) {
    send(new EnrolOfficial(account.person(), account.simulated()));
    send(new GrantSeat(account.person(), seat));
    accounts.add(account, password);
  }

  private void send(IdentityCommand command) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var system =
        new Acting(PersonId.SYSTEM, Seat.SYSTEM, now, now.atZone(Times.JAPAN).toLocalDate());
    String name = command.getClass().getSimpleName() + " " + command.official();
    var id = new CommandId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    dispatch.send(id, command, system, false);
  }
}
