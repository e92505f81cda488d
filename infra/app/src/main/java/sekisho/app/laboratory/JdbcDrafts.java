package sekisho.app.laboratory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sekisho.app.policy.DraftTables;
import sekisho.decision.adoption.CheckedDrafts;
import sekisho.decision.policy.PolicyBook;
import sekisho.decision.policy.PolicyVersion;
import sekisho.message.DocumentHash;
import sekisho.message.PersonId;
import sekisho.message.PolicyVersionId;
import sekisho.view.laboratory.Checked;
import sekisho.view.laboratory.Draft;
import sekisho.view.laboratory.Drafts;
import sekisho.view.laboratory.Fault;
import sekisho.view.laboratory.FaultKind;

/** Drafts that passed the checks of the laboratory: the file is a document, its head a row. */
@Component
class JdbcDrafts implements Drafts, CheckedDrafts {
  private static final String MEDIA_TYPE = "application/dmn+xml";

  private final JdbcClient database;
  private final DraftChecks checks;
  private final PolicyBook book;
  private final Clock clock;
  // A file that is kept never changes, so neither do the remarks on it.
  private final Map<DocumentHash, List<Fault>> remarks = new ConcurrentHashMap<>();

  JdbcDrafts(JdbcClient database, DraftChecks checks, PolicyBook book, Clock clock) {
    this.database = database;
    this.checks = checks;
    this.book = book;
    this.clock = clock;
  }

  @Override
  public Checked check(PersonId by, byte[] file) {
    List<Fault> faults = checks.check(file);
    if (faults.stream().anyMatch(f -> !f.kind().mayBeIntended())) {
      return new Checked(Optional.empty(), faults);
    }
    DocumentHash kept = keep(by, file, DraftTables.read(file).version());
    remarks.put(kept, faults);
    return new Checked(Optional.of(kept), faults);
  }

  /** The row comes second, so that it never names a document that is not there. */
  private DocumentHash keep(PersonId by, byte[] file, PolicyVersion version) {
    OffsetDateTime now = clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    String sha256 = HexFormat.of().formatHex(sha256(file));
    database
        .sql(
            """
            INSERT INTO document (sha256, media_type, size_bytes, bytes, stored_at, stored_by)
            VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (sha256) DO NOTHING
            """)
        .params(sha256, MEDIA_TYPE, file.length, file, now, by.value())
        .update();
    database
        .sql(
            """
            INSERT INTO laboratory_draft
              (document, version, effective_from, title_ja, title_en, kept_at, kept_by)
            VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (document) DO NOTHING
            """)
        .params(
            sha256,
            version.id().value(),
            version.effectiveFrom(),
            version.titleJa(),
            version.titleEn(),
            now,
            by.value())
        .update();
    return new DocumentHash(sha256);
  }

  private static byte[] sha256(byte[] file) {
    try {
      return java.security.MessageDigest.getInstance("SHA-256").digest(file);
    } catch (java.security.NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java has SHA-256", impossible);
    }
  }

  @Override
  public List<Fault> remarks(DocumentHash document) {
    List<Fault> all =
        new ArrayList<>(
            remarks.computeIfAbsent(
                document, hash -> file(hash).map(checks::check).orElse(List.of())));
    find(document)
        .map(Draft::version)
        .filter(id -> book.versions().stream().anyMatch(v -> v.id().equals(id)))
        .ifPresent(id -> all.add(Fault.ofFile(FaultKind.NAME_TAKEN, id.value())));
    return List.copyOf(all);
  }

  @Override
  public List<Draft> all() {
    return database
        .sql("SELECT * FROM laboratory_draft ORDER BY kept_at DESC, document")
        .query((row, _) -> draft(row))
        .list();
  }

  @Override
  public Optional<Draft> find(DocumentHash document) {
    return database
        .sql("SELECT * FROM laboratory_draft WHERE document = ?")
        .param(document.sha256())
        .query((row, _) -> draft(row))
        .optional();
  }

  @Override
  public Optional<byte[]> file(DocumentHash document) {
    return database
        .sql(
            """
            SELECT d.bytes FROM document d
            JOIN laboratory_draft l ON l.document = d.sha256 WHERE d.sha256 = ?
            """)
        .param(document.sha256())
        .query((row, _) -> row.getBytes(1))
        .optional();
  }

  @Override
  public int largestBytes() {
    return DraftXml.LARGEST_BYTES;
  }

  @Override
  public Optional<PolicyVersionId> version(DocumentHash document) {
    return find(document).map(Draft::version);
  }

  private static Draft draft(ResultSet row) throws SQLException {
    return new Draft(
        new DocumentHash(row.getString("document")),
        new PolicyVersionId(row.getString("version")),
        row.getObject("effective_from", LocalDate.class),
        row.getString("title_ja"),
        row.getString("title_en"),
        row.getObject("kept_at", OffsetDateTime.class).toInstant(),
        new PersonId(row.getObject("kept_by", UUID.class)));
  }
}
