package sekisho.app.laboratory;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sekisho.decision.policy.CheckedDrafts;
import sekisho.message.DocumentHash;
import sekisho.message.PolicyVersionId;

/** Drafts that passed the checks of the laboratory, in PostgreSQL. */
@Component
class JdbcDrafts implements CheckedDrafts {
  private final JdbcClient database;

  JdbcDrafts(JdbcClient database) {
    this.database = database;
  }

  @Override
  public Optional<PolicyVersionId> version(DocumentHash document) {
    return database
        .sql("SELECT version FROM laboratory_draft WHERE document = ?")
        .param(document.sha256())
        .query((row, _) -> new PolicyVersionId(row.getString(1)))
        .optional();
  }
}
