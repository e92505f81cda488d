package sekisho.ledger.witness;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import sekisho.ledger.AddCheckpoint;
import sekisho.ledger.EventKey;
import sekisho.ledger.NoteSigner;

/**
 * A witness that listens on HTTP. It has no accounts: it answers to who brings a checkpoint that a
 * known log signed, and all that it says may be public.
 */
public final class WitnessServer implements AutoCloseable {
  private static final int MOST_BYTES = 64 * 1024;

  private final HttpServer http;
  private final ExecutorService threads;
  private final Witness witness;
  private final WitnessMemory memory;

  private WitnessServer(
      HttpServer http, ExecutorService threads, Witness witness, WitnessMemory memory) {
    this.http = http;
    this.threads = threads;
    this.witness = witness;
    this.memory = memory;
  }

  /**
   * Starts; the key is made at the first start.
   *
   * @param name of the witness, such as {@code witness.example/auditor}
   * @param folder its key and its memory
   * @param address where it listens
   * @param port 0 for any that is free
   */
  public static WitnessServer start(String name, Path folder, String address, int port) {
    WitnessMemory memory = new WitnessMemory(folder);
    NoteSigner signer =
        NoteSigner.ofWitness(name, EventKey.readOrCreate(memory.file("witness.key")));
    try {
      HttpServer http = HttpServer.create(new InetSocketAddress(address, port), 0);
      ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
      WitnessServer server =
          new WitnessServer(
              http, threads, new Witness(memory, signer, InstantSource.system()), memory);
      http.createContext("/", server::answer);
      http.setExecutor(threads);
      http.start();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException("The witness cannot listen on " + address + ":" + port, e);
    }
  }

  /** Where a log sends its checkpoints. */
  public String address() {
    InetSocketAddress bound = http.getAddress();
    return "http://" + bound.getHostString() + ":" + bound.getPort();
  }

  /** What others check its cosignatures with. */
  public String vkey() {
    return witness.key().vkey();
  }

  /** The file that lists the logs it knows. */
  public Path logsFile() {
    return memory.file(WitnessMemory.LOGS);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      Answer answer = answerTo(exchange);
      byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", answer.type());
      exchange.sendResponseHeaders(answer.status(), body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private Answer answerTo(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    if (path.equals("/") && exchange.getRequestMethod().equals("GET")) {
      return witness.introduction();
    }
    if (!path.equals(AddCheckpoint.PATH)) {
      return Answer.of(404, "nothing is here\n");
    }
    if (!exchange.getRequestMethod().equals("POST")) {
      return Answer.of(405, "checkpoints are sent by POST\n");
    }
    byte[] body = exchange.getRequestBody().readNBytes(MOST_BYTES + 1);
    return body.length > MOST_BYTES
        ? Answer.of(413, "no checkpoint is that long\n")
        : witness.add(new String(body, StandardCharsets.UTF_8));
  }

  @Override
  public void close() {
    http.stop(0);
    threads.close();
  }
}
