package sekisho.app.ledger.check;

import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import sekisho.message.PersonId;
import sekisho.web.integrity.IntegrityChecks;

/** A check of the whole record that somebody asked for. */
public final class SampleCheck {
  public static final UUID ID = UUID.fromString("0e7f4c8a-8a3b-4bd5-9c43-0d6a5e0f3c11");

  private SampleCheck() {}

  /** Asks for it, and gives the identity of a fact that is about no case. */
  public static String keep(ApplicationContext node) {
    node.getBean(IntegrityChecks.class).begin(ID, PersonId.SYSTEM);
    return node.getBean(JdbcClient.class)
        .sql(
            """
            SELECT event_identifier FROM domain_event_entry WHERE type = 'Official'
            ORDER BY global_index LIMIT 1
            """)
        .query(String.class)
        .single();
  }
}
