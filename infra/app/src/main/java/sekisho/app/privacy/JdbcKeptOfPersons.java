package sekisho.app.privacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sekisho.message.KeyCommitment;
import sekisho.message.PersonId;
import sekisho.view.privacy.KeptOfPersons;

/** Counts what is sealed under whose keys. */
@Component
class JdbcKeptOfPersons implements KeptOfPersons {
  private static final String COUNTED =
      """
      SELECT k.person,
             array_agg(encode(k.commitment, 'hex') ORDER BY k.number)
               FILTER (WHERE k.wrapped IS NOT NULL) AS keys,
             count(*) FILTER (WHERE k.wrapped IS NULL) AS destroyed,
             coalesce(sum((SELECT count(*) FROM text_blob t
               WHERE t.key = k.id AND t.sealed IS NOT NULL)), 0) AS texts,
             coalesce(sum((SELECT count(*) FROM document_sealed d
               WHERE d.key = k.id AND d.sealed IS NOT NULL)), 0) AS documents
      FROM person_key k
      """;

  private final JdbcClient jdbc;

  JdbcKeptOfPersons(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Map<PersonId, Kept> all() {
    Map<PersonId, Kept> all = new LinkedHashMap<>();
    jdbc.sql(COUNTED + "WHERE k.person <> ? GROUP BY k.person ORDER BY min(k.made_at)")
        .param(PersonId.SYSTEM.value())
        .query(
            row -> {
              all.put(new PersonId(row.getObject("person", UUID.class)), kept(row));
            });
    return all;
  }

  @Override
  public Optional<Kept> of(PersonId person) {
    return jdbc.sql(COUNTED + "WHERE k.person = ? GROUP BY k.person")
        .param(person.value())
        .query((row, _) -> kept(row))
        .optional();
  }

  private static Kept kept(ResultSet row) throws SQLException {
    var keys = row.getArray("keys");
    return new Kept(
        keys == null
            ? List.of()
            : Arrays.stream((String[]) keys.getArray()).map(KeyCommitment::new).toList(),
        row.getLong("texts"),
        row.getLong("documents"),
        row.getLong("destroyed"));
  }
}
