package sekisho.app.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import sekisho.app.axon.ActingDispatch;
import sekisho.app.axon.Node;
import sekisho.app.axon.Practice;
import sekisho.app.database.TestDatabase;
import sekisho.app.replay.Replay;
import sekisho.decision.Play;
import sekisho.message.DocumentHash;
import sekisho.message.PartyCommand.ImportPartyList;
import sekisho.message.PartyListCounts;
import sekisho.message.PartyListForm;
import sekisho.message.PartyListId;
import sekisho.message.PersonId;
import sekisho.message.ScreeningEvent.PartiesScreened;
import sekisho.message.Seat;
import sekisho.view.party.PartyLists;
import sekisho.view.party.ScreeningProgress;
import sekisho.web.ReferenceFiles;

/** Every open case is compared with each version of a list once, and the lists survive a replay. */
class PartySweepIT {
  private static final PartyListId LIST = new PartyListId("invented");
  private static final String HEADER = "id,kind,name,aliases\n";

  @TempDir static Path dataDir;
  private static ConfigurableApplicationContext node;

  @BeforeAll
  static void start() {
    node = Node.on(TestDatabase.fresh("parties"), dataDir);
  }

  @AfterAll
  static void stop() {
    node.close();
  }

  @Test
  void none_is_missed_and_none_compared_twice() {
    Practice tabled = new Practice(node).tabled();
    Practice other = new Practice(node).tabled();
    settle();
    assertThat(tabled.all(PartiesScreened.class)).as("no list yet").isEmpty();

    imported(0, HEADER + "A-1,ENTITY,Morvan Zalid Trading,\n");
    settle();
    settle();
    for (Practice each : List.of(tabled, other)) {
      assertThat(each.all(PartiesScreened.class)).hasSize(1);
      assertThat(each.all(PartiesScreened.class).getFirst().matches()).isEmpty();
      assertThat(each.records().getLast().by().person()).isEqualTo(PersonId.SYSTEM);
    }

    imported(1, HEADER + "A-1,ENTITY,Morvan Zalid Trading,MZT\nA-2,ENTITY,Kermadar Ostvel,\n");
    settle();
    settle();
    assertThat(tabled.all(PartiesScreened.class)).hasSize(2);
    assertThat(other.all(PartiesScreened.class)).hasSize(2);
    assertThat(node.getBean(ScreeningProgress.class).now().under()).isFalse();
    replayed();
  }

  /** The entries hold no fact of their own: they come back from the documents. */
  private static void replayed() {
    Map<String, List<Map<String, Object>>> before = rows();
    assertThat(before.get("party_list_entry")).hasSize(3);
    node.getBean(Replay.class).run(_ -> {});
    assertThat(rows()).isEqualTo(before);
    var entry =
        node.getBean(PartyLists.class)
            .entries(node.getBean(PartyLists.class).newest(LIST).orElseThrow().version());
    assertThat(entry).extracting(e -> e.since()).containsExactly(2, 2);
  }

  private static Map<String, List<Map<String, Object>>> rows() {
    JdbcClient jdbc = node.getBean(JdbcClient.class);
    return Map.of(
        "party_list_entry",
        jdbc.sql(
                "SELECT list, edition, entry, names::text, since, change FROM party_list_entry"
                    + " ORDER BY 1, 2, 3")
            .query()
            .listOfRows(),
        "party_screening",
        jdbc.sql("SELECT case_id, screened_record, screened::text FROM party_screening ORDER BY 1")
            .query()
            .listOfRows());
  }

  private static void imported(int supersedes, String table) {
    byte[] file = table.getBytes(StandardCharsets.UTF_8);
    DocumentHash document =
        node.getBean(ReferenceFiles.class)
            .keepReference(Practice.acting(Seat.METI_LO).person(), "text/csv", file);
    int entries = PublishedLists.of(file, _ -> {}).entries().size();
    node.getBean(ActingDispatch.class)
        .send(
            Practice.newId(),
            new ImportPartyList(
                LIST,
                document,
                PartyListForm.CSV,
                LocalDate.of(2026, 11, 20),
                new PartyListCounts(0, entries, entries - supersedes, 0, supersedes),
                supersedes),
            Practice.acting(Seat.METI_LO),
            true);
  }

  /** What is stored reaches the projections, and the sweep what they say. */
  private static void settle() {
    node.getBean(Replay.class).awaitHead();
    node.getBean(PartySweep.class).at(Play.DAY.atTime(4, 0).toInstant(ZoneOffset.UTC));
    node.getBean(Replay.class).awaitHead();
  }
}
