package sekisho.app.axon;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import sekisho.message.Acting;
import sekisho.message.Command;
import sekisho.message.CommandId;
import sekisho.web.CurrentOfficial;
import sekisho.web.Dispatch;

/** The door to commands for pages: who stands there says the session, what time it is the clock. */
@Component
class CommandDispatch implements Dispatch {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  private final ActingDispatch dispatch;
  private final ObjectProvider<CurrentOfficial> session;
  private final Clock clock;

  CommandDispatch(ActingDispatch dispatch, ObjectProvider<CurrentOfficial> session, Clock clock) {
    this.dispatch = dispatch;
    this.session = session;
    this.clock = clock;
  }

  @Override
  public void send(Command command) {
    send(new CommandId(UUID.randomUUID()), command);
  }

  @Override
  public void send(CommandId id, Command command) {
    CurrentOfficial official = session.getObject();
    dispatch.send(id, command, acting(official), official.simulated());
  }

  private Acting acting(CurrentOfficial official) {
    Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return new Acting(official.person(), official.seat(), at, LocalDate.ofInstant(at, JAPAN));
  }
}
