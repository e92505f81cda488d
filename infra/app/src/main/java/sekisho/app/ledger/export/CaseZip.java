package sekisho.app.ledger.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import sekisho.app.ledger.export.CaseFacts.CaseFact;
import sekisho.app.ledger.export.CaseFacts.StoredDocument;
import sekisho.ledger.verify.RunnableJar;
import sekisho.message.CaseId;
import sekisho.message.DocumentHash;
import sekisho.message.TextRef;
import sekisho.message.TextStore;
import sekisho.view.ledger.Receipt;
import sekisho.view.ledger.Receipts;
import sekisho.web.DocumentStore;
import sekisho.web.casefile.CaseBundles;

/** Packs the bundle of a case. Documents and texts are found by the hashes that its facts hold. */
@Component
class CaseZip implements CaseBundles {
  private static final Map<String, String> ENDINGS =
      Map.of(
          "application/pdf", ".pdf",
          "image/png", ".png",
          "image/jpeg", ".jpg",
          "text/plain", ".txt",
          "text/csv", ".csv",
          "application/vnd.oasis.opendocument.text", ".odt",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx",
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx");

  private final CaseFacts facts;
  private final DocumentStore documents;
  private final TextStore texts;
  private final Receipts receipts;
  private final ExportKeys keys;
  private final Clock clock;

  CaseZip(
      CaseFacts facts,
      DocumentStore documents,
      TextStore texts,
      Receipts receipts,
      ExportKeys keys,
      Clock clock) {
    this.facts = facts;
    this.documents = documents;
    this.texts = texts;
    this.receipts = receipts;
    this.keys = keys;
    this.clock = clock;
  }

  @Override
  public Contents contents(CaseId caseId, long records) {
    List<CaseFact> stored = facts.of(caseId, records);
    Set<Long> sealed =
        stored.stream()
            .filter(f -> receipts.ofEvent(f.eventId()).isPresent())
            .map(CaseFact::record)
            .collect(Collectors.toSet());
    Map<DocumentHash, String> paths =
        facts.documents(CaseFacts.hashes(stored)).stream()
            .collect(Collectors.toMap(d -> new DocumentHash(d.sha256()), CaseZip::path));
    return new Contents(caseId, records, sealed, paths);
  }

  private static String path(StoredDocument document) {
    return "documents/" + document.sha256() + ENDINGS.getOrDefault(document.mediaType(), ".file");
  }

  @Override
  public void write(Contents contents, Map<String, String> pages, OutputStream out)
      throws IOException {
    var zip = new ZipShelf(out, clock.instant());
    for (var page : pages.entrySet()) {
      put(zip, page.getKey(), page.getValue());
    }
    List<CaseFact> stored = facts.of(contents.caseId(), contents.records());
    for (CaseFact fact : stored) {
      writeRecord(zip, contents, fact);
    }
    for (var document : contents.documents().entrySet()) {
      Optional<byte[]> bytes = documents.read(document.getKey());
      if (bytes.isPresent()) {
        zip.put(document.getValue(), bytes.get());
      }
    }
    for (String text : facts.texts(CaseFacts.hashes(stored))) {
      writeText(zip, text);
    }
    for (var text : keys.files().entrySet()) {
      put(zip, text.getKey(), text.getValue());
    }
    var jar = new ByteArrayOutputStream();
    RunnableJar.write(jar);
    zip.put(RunnableJar.NAME, jar.toByteArray());
    zip.close();
  }

  private void writeRecord(ZipShelf zip, Contents contents, CaseFact fact) throws IOException {
    String folder = Contents.folder(fact.record());
    put(zip, folder + "payload.json", fact.payload());
    put(zip, folder + "metadata.json", fact.metadata());
    put(zip, folder + "entry.json", fact.entry());
    Optional<Receipt> receipt = receipts.ofEvent(fact.eventId());
    if (contents.sealed().contains(fact.record()) && receipt.isPresent()) {
      put(zip, folder + "proof.tlog-proof", receipt.get().proof());
    }
  }

  /**
   * With its salt, so that its hash can be compared, and as it reads. An erased one is left out.
   */
  private void writeText(ZipShelf zip, String sha256) throws IOException {
    var ref = new TextRef(sha256);
    Optional<byte[]> opening = texts.opening(ref);
    Optional<String> text = texts.read(ref);
    if (opening.isPresent() && text.isPresent()) {
      zip.put("texts/" + sha256 + ".blob", opening.get());
      put(zip, "texts/" + sha256 + ".txt", text.get());
    }
  }

  private static void put(ZipShelf zip, String path, String text) throws IOException {
    zip.put(path, text.getBytes(StandardCharsets.UTF_8));
  }
}
