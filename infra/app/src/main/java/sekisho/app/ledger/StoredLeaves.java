package sekisho.app.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sekisho.message.CaseId;
import sekisho.view.ledger.Leaf;
import sekisho.view.ledger.Leaves;

/** The places of facts. The walls between exercises stand around the facts, and so around this. */
@Component
class StoredLeaves implements Leaves {
  private static final String LEAVES =
      """
      SELECT l.leaf_index, e.event_identifier, e.aggregate_identifier, e.sequence_number,
             e.payload_type, l.sequenced_at
      FROM audit_leaf l JOIN domain_event_entry e ON e.global_index = l.global_index
      """;

  private final JdbcClient jdbc;

  StoredLeaves(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<Leaf> ofEvent(String eventId) {
    return jdbc.sql(LEAVES + "WHERE e.event_identifier = :event")
        .param("event", eventId)
        .query((row, _) -> leaf(row))
        .optional();
  }

  @Override
  public Optional<Leaf> ofRecord(CaseId caseId, long record) {
    return jdbc.sql(
            LEAVES
                + """
                WHERE e.aggregate_identifier = :case AND e.sequence_number = :sequence
                  AND e.type = 'Case'
                """)
        .param("case", caseId.toString())
        .param("sequence", record - 1)
        .query((row, _) -> leaf(row))
        .optional();
  }

  @Override
  public Optional<Leaf> at(long index) {
    return jdbc.sql(LEAVES + "WHERE l.leaf_index = :index")
        .param("index", index)
        .query((row, _) -> leaf(row))
        .optional();
  }

  private static Leaf leaf(ResultSet row) throws SQLException {
    return new Leaf(
        row.getLong("leaf_index"),
        row.getString("event_identifier"),
        row.getString("aggregate_identifier"),
        row.getLong("sequence_number") + 1,
        row.getString("payload_type"),
        row.getObject("sequenced_at", OffsetDateTime.class).toInstant());
  }
}
