package sekisho.app.ledger;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import sekisho.ledger.NoteSignature;
import sekisho.view.ledger.WitnessState.Cosigned;

/** What witnesses signed, as it is kept. */
final class Cosignatures {
  private final JdbcClient jdbc;

  Cosignatures(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void keep(long size, NoteSignature signature, Instant at) {
    jdbc.sql(
            """
            INSERT INTO audit_cosignature (tree_size, witness, cosigned_at, line)
            VALUES (:size, :witness, :at, :line) ON CONFLICT DO NOTHING
            """)
        .param("size", size)
        .param("witness", signature.name())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("line", signature.line().stripTrailing())
        .update();
  }

  /** The newest cosignature of a witness. */
  Optional<Cosigned> newest(String witness) {
    return jdbc.sql(
            """
            SELECT tree_size, cosigned_at FROM audit_cosignature
            WHERE witness = :witness ORDER BY cosigned_at DESC, tree_size DESC LIMIT 1
            """)
        .param("witness", witness)
        .query(
            (row, _) ->
                new Cosigned(
                    row.getLong("tree_size"),
                    row.getObject("cosigned_at", OffsetDateTime.class).toInstant()))
        .optional();
  }
}
