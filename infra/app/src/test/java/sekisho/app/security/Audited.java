package sekisho.app.security;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import sekisho.app.axon.ActingDispatch;
import sekisho.app.axon.Practice;
import sekisho.app.exercise.clock.SampleExercise;
import sekisho.app.laboratory.SampleDraft;
import sekisho.app.ledger.check.SampleCheck;
import sekisho.app.ledger.export.SampleExport;
import sekisho.app.register.SeededRegisters;
import sekisho.decision.Acts;
import sekisho.decision.Play;
import sekisho.message.Acting;
import sekisho.message.CaseDocument;
import sekisho.message.CaseId;
import sekisho.message.Command;
import sekisho.message.CommandId;
import sekisho.message.DocumentHash;
import sekisho.message.DocumentKind;
import sekisho.message.PersonId;
import sekisho.message.Seat;
import sekisho.message.SubmissionCommand.AttachDocument;
import sekisho.view.casefile.Recorded;
import sekisho.web.DocumentStore;
import sekisho.web.Times;

/** A case with signatures and a document that is really there, as an auditor finds it. */
final class Audited {
  private static final PersonId OFFICER = new PersonId(UUID.randomUUID());

  private final ApplicationContext node;
  private final JdbcClient jdbc;
  private final CaseId caseId;
  private final long signature;
  private final DocumentHash document;
  private final DocumentHash draft;
  private final String event;
  private final String export;

  private Audited(
      ApplicationContext node,
      CaseId caseId,
      long signature,
      DocumentHash document,
      DocumentHash draft,
      String export) {
    this.node = node;
    this.jdbc = node.getBean(JdbcClient.class);
    this.caseId = caseId;
    this.signature = signature;
    this.document = document;
    this.draft = draft;
    this.event = SampleCheck.keep(node);
    this.export = export;
  }

  static Audited in(ApplicationContext node) {
    Practice played = new Practice(node).conditional(Play.DAY.plusDays(30));
    CaseId caseId = played.records().getFirst().caseId();
    PersonId officer = OFFICER;
    byte[] paper = "%PDF-1.7\n%....".getBytes(StandardCharsets.UTF_8);
    var kept = node.getBean(DocumentStore.class).keep(officer, "paper.pdf", paper);
    node.getBean(ActingDispatch.class)
        .send(
            new CommandId(UUID.randomUUID()),
            new AttachDocument(
                caseId,
                new CaseDocument(
                    kept.hash(),
                    DocumentKind.EVIDENCE,
                    Acts.WORDS,
                    kept.mediaType(),
                    kept.sizeBytes())),
            acting(officer, Seat.METI_LO),
            true);
    long signature =
        played.records().stream()
            .filter(r -> r.envelope().type().equals("MinisterSigned"))
            .mapToLong(Recorded::record)
            .findFirst()
            .orElseThrow();
    SampleExercise.keep(node, officer);
    return new Audited(
        node, caseId, signature, kept.hash(), SampleDraft.keep(node), SampleExport.keep(node));
  }

  /** An address of the pattern that leads to what is there. */
  String address(String pattern) {
    return pattern
        .replace("{id}", caseId.toString())
        .replace("{hash}", document.sha256())
        .replace("/signatures/{n}", "/signatures/" + signature)
        .replace("{n}", "1")
        .replace("{number}", "26")
        .replace("{draft}", draft.sha256())
        .replace("{name}", export)
        .replace("{trial}", SampleDraft.TRIAL.toString())
        .replaceAll("\\{version:[^/]*}", "V2026")
        .replace("{rule}", "RB5")
        .replace("{scenario}", "first-steps")
        .replaceAll("\\{edition:[^/]*}", "1.0.0")
        .replaceAll("\\{record:[^/]*}", "1")
        .replace("{exercise}", SampleExercise.ID.toString())
        .replace("{country}", "PH")
        .replace("{event}", event)
        .replace("{check}", SampleCheck.ID.toString())
        .replace("{fact}", SeededRegisters.SIGNED_BY_PH.toString())
        .replace("{person}", OFFICER.toString())
        .replaceAll("\\{[^/]*}", UUID.randomUUID().toString())
        .replace("/actuator/health/**", "/actuator/health")
        .replace("/**", "/app.css");
  }

  /** How many facts of access to this case are stored. */
  long facts() {
    return jdbc.sql(
            """
            SELECT count(*) FROM domain_event_entry
            WHERE type = 'Access' AND convert_from(payload, 'UTF8') LIKE :about
            """)
        .param("about", "%" + caseId + "%")
        .query(Long.class)
        .single();
  }

  /** How many facts about cases and officials are stored. */
  long events() {
    return jdbc.sql(
            "SELECT count(*) FROM domain_event_entry WHERE type NOT IN ('Access', 'Attempt')")
        .query(Long.class)
        .single();
  }

  void send(Command command) {
    node.getBean(ActingDispatch.class)
        .send(
            new CommandId(UUID.randomUUID()),
            command,
            acting(new PersonId(UUID.randomUUID()), Seat.AUD),
            true);
  }

  private static Acting acting(PersonId person, Seat seat) {
    Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
    return new Acting(person, seat, now, Times.dayOf(now));
  }
}
