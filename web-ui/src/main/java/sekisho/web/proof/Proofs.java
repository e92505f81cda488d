package sekisho.web.proof;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import sekisho.message.CaseId;
import sekisho.message.CaseReference;
import sekisho.view.casefile.CaseFile;
import sekisho.view.casefile.StoredRecords;
import sekisho.view.ledger.Receipt;
import sekisho.view.ledger.Receipts;
import sekisho.web.proof.Proof.Covered;

/** Finds the place of a record in the log, and hands out the proof as a file. */
@Component
public class Proofs {
  /** How long a download waits for a checkpoint that covers the record. */
  public static final Duration PATIENCE = Duration.ofSeconds(3);

  private static final byte LEAF = 0x00;

  private final StoredRecords stored;
  private final ObjectProvider<Receipts> receipts; // asked late: the log stands on the wiring

  Proofs(StoredRecords stored, ObjectProvider<Receipts> receipts) {
    this.stored = stored;
    this.receipts = receipts;
  }

  /** The newest record that a page of a case shows. */
  public Optional<Proof> ofHead(CaseFile file) {
    return ofRecord(file, file.at());
  }

  /** A record of a case. */
  public Optional<Proof> ofRecord(CaseFile file, long record) {
    String name = file.reference().map(CaseReference::value).orElse(file.caseId().toString());
    return stored
        .read(file.caseId(), record)
        .map(
            kept ->
                proof(
                    "case",
                    name,
                    file.caseId().toString(),
                    record,
                    kept.entry(),
                    receipts().flatMap(r -> r.ofRecord(file.caseId(), record))));
  }

  /**
   * A record of any stream.
   *
   * @param entry its signed entry, in base64
   */
  public Proof ofEvent(String eventId, String stream, long record, String entry) {
    return proof(
        "stream", stream, eventId, record, entry, receipts().flatMap(r -> r.ofEvent(eventId)));
  }

  /** The proof of a record of a case, once a checkpoint covers it. */
  public Optional<Receipt> await(CaseId caseId, long record) {
    return receipts().flatMap(r -> r.await(caseId, record, PATIENCE));
  }

  /** The proof of any record; empty while no checkpoint covers it. */
  public Optional<Receipt> receipt(String eventId) {
    return receipts().flatMap(r -> r.ofEvent(eventId));
  }

  /**
   * The proof as a file for verifiers (C2SP tlog-proof).
   *
   * @param name the name of the file, without its ending
   */
  public static ResponseEntity<byte[]> file(Receipt receipt, String name) {
    return ResponseEntity.ok()
        .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(name + "-EXERCISE.tlog-proof")
                .build()
                .toString())
        .header("X-Content-Type-Options", "nosniff")
        .body(receipt.proof().getBytes(StandardCharsets.UTF_8));
  }

  private Optional<Receipts> receipts() {
    return Optional.ofNullable(receipts.getIfAvailable());
  }

  private static Proof proof(
      String of, String name, String id, long record, String entry, Optional<Receipt> receipt) {
    String hash = leafHash(Base64.getDecoder().decode(entry));
    Optional<Covered> covered = receipt.map(Covered::of);
    return new Proof(
        name,
        record,
        hash,
        covered.orElse(null),
        Square.of(String.join("\n", code(of + " " + name, id, record, hash, covered))));
  }

  /** Plain lines, so that a telephone shows them; no address, which would age. */
  private static List<String> code(
      String name, String id, long record, String hash, Optional<Covered> covered) {
    List<String> lines = new ArrayList<>();
    lines.add("SEKISHO EXERCISE v1");
    lines.add(name);
    lines.add("id " + id);
    lines.add("record " + record);
    lines.add("leaf " + hash);
    covered.ifPresent(
        c -> {
          lines.add("log " + c.origin());
          lines.add("index " + (c.number() - 1));
          lines.add("size " + c.size());
          lines.add("root " + c.root());
        });
    return lines;
  }

  /** SHA-256(0x00 || entry), the hash of a leaf (RFC 9162, 2.1.1). */
  private static String leafHash(byte[] entry) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      sha256.update(LEAF);
      return Base64.getEncoder().encodeToString(sha256.digest(entry));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
