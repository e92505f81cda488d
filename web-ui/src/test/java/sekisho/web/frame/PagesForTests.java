package sekisho.web.frame;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import sekisho.message.Command;
import sekisho.message.CommandId;
import sekisho.message.PersonId;
import sekisho.message.Seat;
import sekisho.view.identity.SeatHoldings;
import sekisho.web.Countries;
import sekisho.web.Dispatch;
import sekisho.web.FormTurn;
import sekisho.web.Money;
import sekisho.web.OpenHouse;
import sekisho.web.Times;
import sekisho.web.Words;
import sekisho.web.identity.Account;
import sekisho.web.identity.Accounts;
import sekisho.web.identity.ActingSeat;
import sekisho.web.identity.Officials;
import sekisho.web.identity.Reach;

/** The frame of the pages with one person in two seats, and nothing behind it. */
@Configuration
@EnableAutoConfiguration
@Import({
  FrameConfiguration.class,
  Shell.class,
  ActingSeat.class,
  Officials.class,
  FormTurn.class,
  Words.class,
  Times.class,
  Countries.class,
  OpenHouse.class,
  Money.class
})
public class PagesForTests {
  @Bean
  SeatHoldings holdings() {
    return new SeatHoldings() {
      @Override
      public Set<Seat> of(PersonId person) {
        return Set.of(Seat.METI_LO, Seat.AUD);
      }

      @Override
      public Map<PersonId, Set<Seat>> all() {
        return Map.of();
      }
    };
  }

  @Bean
  Reach reach() {
    return new Reach() {
      @Override
      public boolean mayOpen(String address) {
        return true;
      }

      @Override
      public boolean may(String method, String address) {
        return true;
      }
    };
  }

  @Bean
  Dispatch dispatch() {
    return new Dispatch() {
      @Override
      public void send(Command command) {}

      @Override
      public void send(CommandId id, Command command) {}
    };
  }

  @Bean
  Accounts accounts() {
    return new OneAccount();
  }

  private static final class OneAccount implements Accounts {
    @Override
    public List<Account> all() {
      return List.of();
    }

    @Override
    public Optional<Account> of(PersonId person) {
      return Optional.of(new Account(person, "sato", "佐藤 健一", "SATŌ Kenichi", true, false));
    }

    @Override
    public boolean loginTaken(String login) {
      return false;
    }

    @Override
    public void add(Account account, String password) {}

    @Override
    public void remove(PersonId person) {}

    @Override
    public void setPassword(PersonId person, String password) {}

    @Override
    public void setDisabled(PersonId person, boolean disabled) {}
  }
}
