package sekisho.view.register;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sekisho.message.CaseId;
import sekisho.message.RegisterKind;
import sekisho.view.register.ReliedOn.Decision;

/** Finds the decisions of cases that rest on a fact of a register. */
@Component
public class Reliance {
  private final JdbcClient database;

  Reliance(JdbcClient database) {
    this.database = database;
  }

  /**
   * The decisions that rested on the fact while it stood, oldest first. An agreement check says
   * which days it found, so it rests on the facts of those days; the other decisions say for which
   * day they were made, so they rest on the fact that held then.
   *
   * @param heldUntil the first day on which another fact of the register held, if there is one
   */
  public List<ReliedOn> on(FactLine line, Optional<LocalDate> heldUntil) {
    Optional<Decision> decision = decision(line.kind().register());
    if (decision.isEmpty()) {
      return List.of();
    }
    return database
        .sql(
            """
            SELECT case_id, record, decision, asked_for, at
            FROM register_reliance
            WHERE country = :country AND decision = :decision AND asked_for >= :from
              AND (CAST(:until AS date) IS NULL OR asked_for < :until)
              AND (CAST(:corrected AS timestamptz) IS NULL OR at < :corrected)
              AND (:kind <> 'AGREEMENT_SIGNED' OR signed = :from)
              AND (:kind <> 'AGREEMENT_IN_FORCE' OR in_force = :from)
              AND (:kind <> 'AGREEMENT_DENOUNCED' OR (signed IS NULL AND at >= :recorded))
            ORDER BY at, event_id
            """)
        .param("country", line.fact().country().code())
        .param("decision", decision.get().name())
        .param("from", Date.valueOf(line.fact().validFrom()))
        .param("until", until(line, heldUntil))
        .param("corrected", line.correction().map(c -> Timestamp.from(c.by().at())).orElse(null))
        .param("kind", line.kind().name())
        .param("recorded", Timestamp.from(line.by().at()))
        .query((row, _) -> read(row))
        .list();
  }

  /** An agreement check names its days itself; a later fact ends only the other registers. */
  private static @Nullable Date until(FactLine line, Optional<LocalDate> heldUntil) {
    return line.kind().register() == RegisterKind.AGREEMENT
        ? null
        : heldUntil.map(Date::valueOf).orElse(null);
  }

  private static Optional<Decision> decision(RegisterKind register) {
    return switch (register) {
      case AGREEMENT -> Optional.of(Decision.AGREEMENT_CHECKED);
      case CONFLICT -> Optional.of(Decision.COMBAT_DETERMINED);
      case EMBARGO, PARTY_TO_CONFLICT -> Optional.of(Decision.P1_SCREENED);
      case AGGRESSION, PARTNER -> Optional.empty();
    };
  }

  private static ReliedOn read(ResultSet row) throws SQLException {
    return new ReliedOn(
        new CaseId(row.getObject("case_id", UUID.class)),
        row.getLong("record"),
        Decision.valueOf(row.getString("decision")),
        row.getDate("asked_for").toLocalDate(),
        row.getTimestamp("at").toInstant());
  }
}
