package sekisho.app.security;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import sekisho.app.axon.ActingDispatch;
import sekisho.app.database.Outside;
import sekisho.ledger.EntryVerifier;
import sekisho.ledger.LedgerEntry;
import sekisho.ledger.SignedEntry;
import sekisho.ledger.Verdict;
import sekisho.message.Acting;
import sekisho.message.CaseId;
import sekisho.message.CommandId;
import sekisho.message.DocumentHash;
import sekisho.message.PersonId;
import sekisho.message.Seat;
import sekisho.message.SubmissionCommand.OpenCase;
import sekisho.message.TextRef;
import sekisho.message.TextStore;
import sekisho.view.privacy.KeptOfPersons;
import sekisho.web.DocumentStore;
import sekisho.web.ReferenceFiles;
import sekisho.web.Times;
import sekisho.web.identity.Account;
import sekisho.web.identity.Accounts;

/**
 * Twenty canaries: names, texts and documents of one person, each with a word that stands nowhere
 * else. They are at rest nowhere in the clear, and when the person is erased nobody reads them.
 */
class PersonalDataIT extends WholeApplication {
  private static final PersonId WHO = new PersonId(UUID.randomUUID());
  private static final String CANARY = "kanaria" + WHO.toString().substring(0, 8);
  private static final String IN_THE_CLEAR = "miseru" + WHO.toString().substring(0, 8);
  private static final CaseId CASE = new CaseId(UUID.randomUUID());

  @Autowired private ApplicationContext node;
  @Autowired private TextStore texts;
  @Autowired private DocumentStore documents;
  @Autowired private ReferenceFiles files;
  @Autowired private Accounts accounts;
  @Autowired private KeptOfPersons kept;
  @Autowired private EntryVerifier verifier;

  @Test
  void a_person_whom_two_officers_erase_leaves_no_readable_word_anywhere() throws Exception {
    List<TextRef> written = written();
    List<DocumentHash> brought = brought();
    assertThat(2 + written.size() + brought.size()).as("canaries").isEqualTo(20);
    await().untilAsserted(() -> assertThat(search(CANARY + "02")).contains(CASE.toString()));
    assertThat(page(Seat.AUD, "/cases/" + CASE)).contains(CANARY + "02");
    files.keepReference(PersonId.SYSTEM, "text/plain", (IN_THE_CLEAR + " 公開").getBytes(UTF_8));

    assertThat(erased()).isEqualTo(303);
    await().until(() -> kept.of(WHO).orElseThrow().keys().isEmpty());

    written.forEach(ref -> assertThat(texts.read(ref)).isEmpty());
    assertThat(texts.erasedBy(written.getFirst())).hasValue(2);
    brought.forEach(hash -> assertThat(documents.read(hash)).isEmpty());
    assertThat(search(CANARY + "02")).doesNotContain(CASE.toString());
    assertThat(page(Seat.AUD, "/cases/" + CASE)).doesNotContain(CANARY).contains("消去済み");
    assertThat(page(Seat.AUD, "/cases/" + CASE + "/records.csv")).doesNotContain(CANARY);
    assertThat(page(Seat.ADMIN, "/officials")).doesNotContain(CANARY).contains("消去済み");
    nothingIsLeftIn(Outside.jdbc(node));
    theRecordIsWhole(Outside.jdbc(node));
  }

  /** Texts of the person; the first is the title of a case. */
  private List<TextRef> written() {
    accounts.add(
        new Account(WHO, "kanaria", CANARY + "00 鳥", CANARY + "01", true, false),
        "a long and easy sentence");
    List<TextRef> written =
        IntStream.range(2, 15)
            .mapToObj(i -> texts.keep(newId(), WHO, "%s%02d の理由".formatted(CANARY, i)))
            .toList();
    Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
    node.getBean(ActingDispatch.class)
        .send(
            newId(),
            new OpenCase(CASE, written.getFirst(), Optional.empty()),
            new Acting(WHO, Seat.APPLICANT, now, Times.dayOf(now)),
            true);
    return written;
  }

  private List<DocumentHash> brought() {
    return IntStream.range(15, 20)
        .mapToObj(i -> "%s%02d 添付".formatted(CANARY, i).getBytes(UTF_8))
        .map(bytes -> documents.keep(WHO, "paper.txt", bytes).hash())
        .toList();
  }

  /** Proposed by the administrator, who may not confirm it, and confirmed by the coordinator. */
  private int erased() throws Exception {
    String person = "/privacy/" + WHO;
    assertThat(
            answer(
                    Seat.ADMIN,
                    post(person + "/erasure")
                        .param("ground", "ASKED_FOR")
                        .param("reason", "本人から求めがあった。"))
                .getStatus())
        .isEqualTo(303);
    MockHttpServletRequestBuilder confirmation =
        post(person + "/erasure/confirmation").param("sure", "true");
    MockHttpServletResponse alone = answer(Seat.ADMIN, confirmation);
    assertThat(alone.getStatus()).isEqualTo(422);
    assertThat(alone.getContentAsString()).contains("提案した人は確認できません");
    return answer(Seat.NSS_C, post(person + "/erasure/confirmation").param("sure", "true"))
        .getStatus();
  }

  /** Neither in the files of the server, its write-ahead log and its own log, nor in a dump. */
  private static void nothingIsLeftIn(JdbcClient database) throws IOException {
    for (String table : List.of("person_key", "text_blob", "text_words", "account", "document")) {
      database.sql("VACUUM FULL " + table).update();
    }
    database.sql("CHECKPOINT").update();
    Path data = Path.of(database.sql("SHOW data_directory").query(String.class).single());
    long own =
        database
            .sql("SELECT oid FROM pg_database WHERE datname = current_database()")
            .query(Long.class)
            .single();
    assertThat(holding(data.getParent(), own, IN_THE_CLEAR)).as("a word in the clear").isNotEmpty();
    assertThat(holding(data.getParent(), own, CANARY)).as("files with a canary").isEmpty();
    List<String> tables =
        database
            .sql("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
            .query(String.class)
            .list();
    assertThat(tables.stream().filter(table -> dumped(database, table, IN_THE_CLEAR)))
        .containsExactly("document");
    assertThat(tables.stream().filter(table -> dumped(database, table, CANARY))).isEmpty();
  }

  /** As a dump would hold it: bytes in hexadecimal digits. */
  private static boolean dumped(JdbcClient database, String table, String word) {
    return database
        .sql(
            "SELECT EXISTS (SELECT FROM %s t WHERE t::text LIKE ? OR t::text LIKE ?)"
                .formatted(table))
        .params("%" + word + "%", "%" + HexFormat.of().formatHex(word.getBytes(UTF_8)) + "%")
        .query(Boolean.class)
        .single();
  }

  /** The files of the server that hold the word, without those of other databases. */
  private static List<Path> holding(Path directory, long own, String word) throws IOException {
    try (Stream<Path> all = Files.walk(directory)) {
      return all.filter(Files::isRegularFile)
          .filter(
              file ->
                  !file.toString().contains("/base/")
                      || file.toString().contains("/base/" + own + "/"))
          .filter(file -> read(file).contains(word))
          .toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, ISO_8859_1);
    } catch (java.nio.file.NoSuchFileException gone) {
      return ""; // the server took it away while we looked
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every fact is as it was signed, and the leaf of the erasure names the key. */
  private void theRecordIsWhole(JdbcClient database) {
    var commitments =
        database
            .sql("SELECT entry, payload, meta_data, payload_type FROM domain_event_entry")
            .query(
                (row, _) -> {
                  SignedEntry entry = SignedEntry.parse(row.getBytes("entry"));
                  assertThat(entry.fact().payloadHash())
                      .isEqualTo(LedgerEntry.hash(row.getBytes("payload")));
                  assertThat(entry.fact().metadataHash())
                      .isEqualTo(LedgerEntry.hash(row.getBytes("meta_data")));
                  assertThat(verifier.verify(entry.fact(), row.getBytes("entry")))
                      .isEqualTo(Verdict.VERIFIED);
                  return entry.fact().keyCommitments();
                })
            .list();
    assertThat(commitments).filteredOn(kc -> !kc.isEmpty()).isNotEmpty();
  }

  private String search(String word) throws Exception {
    return page(Seat.AUD, "/cases?group=ALL&q=" + word);
  }

  private String page(Seat seat, String address) throws Exception {
    MockHttpServletResponse answer = answer(seat, get(address));
    assertThat(answer.getStatus()).isEqualTo(200);
    return answer.getContentAsString(UTF_8);
  }

  private MockHttpServletResponse answer(Seat seat, MockHttpServletRequestBuilder request)
      throws Exception {
    return browser
        .perform(request.with(csrf()).with(authentication(signedIn(seat))))
        .andReturn()
        .getResponse();
  }

  private static CommandId newId() {
    return new CommandId(UUID.randomUUID());
  }
}
