package sekisho.app.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import sekisho.app.stored.SealedLeaves;
import sekisho.message.CaseCommand;
import sekisho.message.IdentityCommand;
import sekisho.message.Seat;

class RouteTableTest {
  private final AuthorityTable table = new AuthorityTable();
  private final RouteTable routes = new RouteTable(table);

  @Test
  void what_the_table_does_not_name_nobody_may() {
    assertThat(routes.access("GET", "/nowhere")).isEmpty();
    assertThat(routes.access("DELETE", "/officials")).isEmpty();
    assertThat(routes.access("PUT", "/sign-in")).isEmpty();
    assertThat(table.mayAct(Seat.ADMIN, "NoSuchCommand")).isFalse();
  }

  @Test
  void the_most_particular_address_counts() {
    assertThat(routes.access("GET", "/officials/new")).isPresent();
    assertThat(routes.access("GET", "/cases/new").orElseThrow().allows(Seat.METI_LO)).isFalse();
    assertThat(routes.access("GET", "/cases/1").orElseThrow().allows(Seat.METI_LO)).isTrue();
  }

  @Test
  void reading_the_head_is_reading() {
    assertThat(routes.access("HEAD", "/help")).contains(new Access.Everybody());
    assertThat(routes.access("HEAD", "/sign-out")).isEmpty();
  }

  @Test
  void every_command_has_a_row_and_every_row_a_command() {
    assertThat(table.rows("command").keySet())
        .containsExactlyInAnyOrderElementsOf(EveryRowStands.commands().toList());
  }

  @Test
  void whoever_watches_or_runs_the_system_sends_no_command_of_a_case() {
    for (Class<? extends CaseCommand> type : SealedLeaves.of(CaseCommand.class)) {
      for (Seat seat : List.of(Seat.AUD, Seat.EXCON, Seat.ADMIN)) {
        assertThat(table.mayAct(seat, type.getSimpleName())).as(seat + " " + type).isFalse();
      }
    }
  }

  @Test
  void the_auditor_sends_nothing_and_who_reviews_enrols_nobody() {
    for (String command : table.rows("command").keySet()) {
      // Who observes an exercise notes what was seen, and does nothing else (design 5.7, I14).
      assertThat(table.mayAct(Seat.AUD, command))
          .as(command)
          .isEqualTo(command.equals("AddObservation"));
    }
    for (Class<? extends IdentityCommand> type : SealedLeaves.of(IdentityCommand.class)) {
      assertThat(table.mayAct(Seat.METI_LO, type.getSimpleName())).as(type.getName()).isFalse();
    }
  }
}
