package sekisho.app.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import sekisho.app.axon.Node;
import sekisho.app.database.TestDatabase;
import sekisho.message.CommandId;
import sekisho.message.PersonId;
import sekisho.message.TextRef;
import sekisho.message.TextStore;
import sekisho.web.DocumentRejected;
import sekisho.web.DocumentStore;

/** Free texts and uploaded documents, as PostgreSQL keeps them. */
class StoresIT {
  private static final int LARGEST_BYTES = 20 * 1024 * 1024;
  private static final CommandId COMMAND = new CommandId(UUID.randomUUID());
  private static final PersonId PERSON = new PersonId(UUID.randomUUID());

  @TempDir static Path dataDir;
  private static ConfigurableApplicationContext node;
  private static TextStore texts;
  private static DocumentStore documents;

  @BeforeAll
  static void start() {
    node = Node.on(TestDatabase.fresh("stores"), dataDir);
    texts = node.getBean(TextStore.class);
    documents = node.getBean(DocumentStore.class);
  }

  @AfterAll
  static void stop() {
    node.close();
  }

  @Test
  void the_same_command_gives_the_same_reference_and_another_command_another() {
    TextRef first = texts.keep(COMMAND, "理由");
    assertThat(texts.keep(COMMAND, "理由")).isEqualTo(first);
    assertThat(texts.keep(new CommandId(UUID.randomUUID()), "理由")).isNotEqualTo(first);
    assertThat(texts.read(first)).contains("理由");
  }

  @Test
  void a_reference_is_not_the_bare_hash_of_the_text() {
    byte[] text = "SATŌ Kenichi".getBytes(UTF_8);
    TextRef ref = texts.keep(COMMAND, "SATŌ Kenichi");
    assertThat(ref.sha256()).isNotEqualTo(HexFormat.of().formatHex(Sha256.of(text)));
    byte[] opening = texts.opening(ref).orElseThrow();
    assertThat(HexFormat.of().formatHex(Sha256.of(opening))).isEqualTo(ref.sha256());
    assertThat(Arrays.copyOfRange(opening, 32, opening.length)).isEqualTo(text);
  }

  @Test
  void the_same_words_of_two_persons_are_sealed_apart() {
    TextRef one = texts.keep(COMMAND, PERSON, "同じ理由");
    TextRef other = texts.keep(COMMAND, new PersonId(UUID.randomUUID()), "同じ理由");
    assertThat(one).isNotEqualTo(other);
    assertThat(texts.read(List.of(one, other))).containsEntry(one, "同じ理由").hasSize(2);
  }

  @Test
  void a_text_from_before_there_were_keys_is_still_read() {
    byte[] before = Arrays.copyOf("前からの文章".getBytes(UTF_8), 64);
    String address = HexFormat.of().formatHex(Sha256.of(before));
    node.getBean(JdbcClient.class)
        .sql("INSERT INTO text_blob (sha256, blob, stored_at) VALUES (?, ?, now())")
        .params(address, before)
        .update();
    assertThat(texts.read(new TextRef(address))).isPresent();
  }

  @Test
  void what_was_altered_or_moved_to_another_address_does_not_open() {
    TextRef one = texts.keep(COMMAND, "この理由");
    TextRef other = texts.keep(COMMAND, "別の理由");
    node.getBean(JdbcClient.class)
        .sql(
            """
            UPDATE text_blob SET sealed = (SELECT sealed FROM text_blob WHERE sha256 = ?)
            WHERE sha256 = ?
            """)
        .params(other.sha256(), one.sha256())
        .update();
    assertThatThrownBy(() -> texts.read(one)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void one_spelling_for_what_looks_the_same_and_nothing_the_database_cannot_hold() {
    assertThat(texts.keep(COMMAND, "か\u3099")).isEqualTo(texts.keep(COMMAND, "が"));
    assertThatThrownBy(() -> texts.keep(COMMAND, "a\0b"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> texts.keep(COMMAND, "")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_document_is_addressed_by_its_bytes_and_kept_once() {
    byte[] bytes = "最終用途誓約書".getBytes(UTF_8);
    DocumentStore.Kept kept = documents.keep(PERSON, "euc.txt", bytes);
    assertThat(kept.hash().sha256()).isEqualTo(HexFormat.of().formatHex(Sha256.of(bytes)));
    assertThat(documents.keep(PERSON, "again.txt", bytes).hash()).isEqualTo(kept.hash());
    assertThat(documents.read(kept.hash())).contains(bytes);
  }

  @Test
  void a_document_of_20_MiB_is_taken_and_one_byte_more_or_none_at_all_is_not() {
    byte[] largest = new byte[LARGEST_BYTES];
    Arrays.fill(largest, (byte) 'a');
    assertThat(documents.keep(PERSON, "long.txt", largest).sizeBytes()).isEqualTo(LARGEST_BYTES);
    rejected(Arrays.copyOf(largest, LARGEST_BYTES + 1), DocumentRejected.Reason.TOO_BIG);
    rejected(new byte[0], DocumentRejected.Reason.EMPTY);
  }

  private static void rejected(byte[] bytes, DocumentRejected.Reason reason) {
    assertThatThrownBy(() -> documents.keep(PERSON, "paper.txt", bytes))
        .isInstanceOfSatisfying(
            DocumentRejected.class, r -> assertThat(r.reason()).isEqualTo(reason));
  }
}
