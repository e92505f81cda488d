package sekisho.ledger.witness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sekisho.ledger.AddCheckpoint;
import sekisho.ledger.Checkpoint;
import sekisho.ledger.EventKey;
import sekisho.ledger.Hash;
import sekisho.ledger.Note;
import sekisho.ledger.NoteKey;
import sekisho.ledger.NoteSignature;
import sekisho.ledger.NoteSigner;
import sekisho.ledger.Tile;
import sekisho.ledger.TileTree;
import sekisho.ledger.TreeBuilder;

/** A witness over HTTP, as C2SP tlog-witness wants it: what it vouches for and what it refuses. */
class WitnessServerTest {
  private static final String ORIGIN = "sekisho.example/log";

  private final NoteSigner log = NoteSigner.ofLog(ORIGIN, EventKey.generate());
  private final HttpClient client = HttpClient.newHttpClient();

  @TempDir Path folder;
  private WitnessServer witness;

  @BeforeEach
  void start() throws IOException {
    witness = WitnessServer.start("witness.example/w", folder, "127.0.0.1", 0);
    Files.writeString(witness.logsFile(), log.key().vkey() + "\n", StandardOpenOption.APPEND);
  }

  @AfterEach
  void stop() {
    witness.close();
    client.close();
  }

  @Test
  void a_log_that_only_grows_is_vouched_for() throws Exception {
    long seen = 0;
    for (int size : List.of(3, 3, 8, 300)) {
      Note note = note(size, "");
      HttpResponse<String> answer = send(new AddCheckpoint(seen, proof(seen, size, ""), note));
      assertThat(answer.statusCode()).isEqualTo(200);
      Note cosigned = note.with(NoteSignature.parse(answer.body().stripTrailing()));
      assertThat(NoteKey.parse(witness.vkey()).witnessedAt(cosigned)).isPresent();
      seen = size;
    }
  }

  @Test
  void a_log_that_is_not_known_is_not_found() throws Exception {
    NoteSigner other = NoteSigner.ofLog("sekisho.example/other", EventKey.generate());
    Note note = other.sign(new Checkpoint("sekisho.example/other", 1, tree(1, "").root()));
    assertThat(send(new AddCheckpoint(0, List.of(), note)).statusCode()).isEqualTo(404);
  }

  @Test
  void a_checkpoint_that_the_log_did_not_sign_is_forbidden() throws Exception {
    NoteSigner impostor = NoteSigner.ofLog(ORIGIN, EventKey.generate());
    Note note = impostor.sign(new Checkpoint(ORIGIN, 1, tree(1, "").root()));
    assertThat(send(new AddCheckpoint(0, List.of(), note)).statusCode()).isEqualTo(403);
  }

  @Test
  void who_thinks_of_another_size_is_told_the_one_that_was_seen() throws Exception {
    send(new AddCheckpoint(0, List.of(), note(8, "")));
    HttpResponse<String> answer = send(new AddCheckpoint(3, proof(3, 300, ""), note(300, "")));
    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body()).isEqualTo("8\n");
    assertThat(answer.headers().firstValue("Content-Type")).contains("text/x.tlog.size");
  }

  @Test
  void a_log_that_went_back_is_refused() throws Exception {
    send(new AddCheckpoint(0, List.of(), note(8, "")));
    assertThat(send(new AddCheckpoint(3, proof(3, 5, ""), note(5, ""))).statusCode())
        .isEqualTo(409);
    assertThat(send(new AddCheckpoint(8, List.of(), note(5, ""))).statusCode()).isEqualTo(400);
  }

  @Test
  void a_second_view_of_the_log_is_refused_and_kept_as_evidence() throws Exception {
    send(new AddCheckpoint(0, List.of(), note(8, "")));
    assertThat(send(new AddCheckpoint(8, List.of(), note(8, "other"))).statusCode()).isEqualTo(409);
    assertThat(send(new AddCheckpoint(8, proof(8, 300, "other"), note(300, "other"))).statusCode())
        .isEqualTo(422);
    assertThat(send(new AddCheckpoint(8, List.of(), note(300, ""))).statusCode()).isEqualTo(422);
    try (Stream<Path> evidence = Files.list(folder.resolve("evidence"))) {
      assertThat(evidence).hasSize(3);
    }
    assertThat(send(new AddCheckpoint(8, proof(8, 300, ""), note(300, ""))).statusCode())
        .isEqualTo(200);
  }

  @Test
  void a_first_checkpoint_comes_without_a_proof() throws Exception {
    AddCheckpoint request = new AddCheckpoint(0, List.of(Hash.OF_NOTHING), note(8, ""));
    assertThat(send(request).statusCode()).isEqualTo(422);
  }

  @Test
  void what_it_saw_outlives_a_stop_and_so_does_its_key() throws Exception {
    send(new AddCheckpoint(0, List.of(), note(8, "")));
    String key = witness.vkey();
    witness.close();
    witness = WitnessServer.start("witness.example/w", folder, "127.0.0.1", 0);
    assertThat(witness.vkey()).isEqualTo(key);
    assertThat(send(new AddCheckpoint(0, List.of(), note(3, ""))).statusCode()).isEqualTo(409);
  }

  @Test
  void of_rivals_who_follow_the_same_size_with_two_views_one_is_vouched_for() throws Exception {
    send(new AddCheckpoint(0, List.of(), note(8, "")));
    try (ExecutorService rivals = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<Integer>> requests =
          IntStream.rangeClosed(9, 24)
              .mapToObj(
                  size ->
                      (Callable<Integer>)
                          () ->
                              send(new AddCheckpoint(8, proof(8, size, ""), note(size, "")))
                                  .statusCode())
              .toList();
      List<Integer> statuses = rivals.invokeAll(requests).stream().map(Future::resultNow).toList();
      assertThat(statuses).containsOnlyOnce(200);
      assertThat(statuses).allMatch(status -> status == 200 || status == 409);
    }
  }

  @Test
  void what_is_no_request_is_refused() throws Exception {
    assertThat(post("/add-checkpoint", "nothing").statusCode()).isEqualTo(400);
    assertThat(post("/add-checkpoint", "x".repeat(70_000)).statusCode()).isEqualTo(413);
    assertThat(post("/other", "nothing").statusCode()).isEqualTo(404);
    assertThat(get("/add-checkpoint").statusCode()).isEqualTo(405);
  }

  @Test
  void who_looks_is_told_the_key_and_how_far_the_log_was_seen() throws Exception {
    assertThat(get("/").body()).contains(witness.vkey(), ORIGIN, "not seen yet");
    send(new AddCheckpoint(0, List.of(), note(8, "")));
    assertThat(get("/").body()).contains(note(8, "").text());
  }

  private Note note(int size, String view) {
    return log.sign(new Checkpoint(ORIGIN, size, tree(size, view).root()));
  }

  private static List<Hash> proof(long old, int size, String view) {
    Map<String, byte[]> tiles = new HashMap<>();
    for (Tile tile : tree(size, view).takeTiles()) {
      tiles.put(tile.address().path(), tile.hashes());
    }
    return new TileTree(address -> tiles.get(address.path()), size).consistencyProof(old);
  }

  private static TreeBuilder tree(int size, String view) {
    TreeBuilder tree = TreeBuilder.empty();
    for (int i = 0; i < size; i++) {
      tree.append(Hash.ofLeaf((view + i).getBytes(StandardCharsets.US_ASCII)));
    }
    return tree;
  }

  private HttpResponse<String> send(AddCheckpoint request) throws Exception {
    return post(AddCheckpoint.PATH, request.written());
  }

  private HttpResponse<String> post(String path, String body) throws Exception {
    return ask(HttpRequest.newBuilder().POST(HttpRequest.BodyPublishers.ofString(body)), path);
  }

  private HttpResponse<String> get(String path) throws Exception {
    return ask(HttpRequest.newBuilder().GET(), path);
  }

  private HttpResponse<String> ask(HttpRequest.Builder request, String path) throws Exception {
    return client.send(
        request.uri(URI.create(witness.address() + path)).build(),
        HttpResponse.BodyHandlers.ofString());
  }
}
