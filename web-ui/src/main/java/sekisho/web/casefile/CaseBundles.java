package sekisho.web.casefile;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Set;
import sekisho.message.CaseId;
import sekisho.message.DocumentHash;

/** Packs one case for an inspector: a ZIP that is read and checked without this system. */
public interface CaseBundles {
  /**
   * What the ZIP of a case will hold.
   *
   * @param records how many records of the case
   */
  Contents contents(CaseId caseId, long records);

  /**
   * Writes the ZIP: the records as stored, signed and sealed, each with its proof; the documents
   * and texts; the keys, the verifier, and these pages.
   *
   * @param pages path and content of what is to be read by people
   */
  void write(Contents contents, Map<String, String> pages, OutputStream out) throws IOException;

  /**
   * What a ZIP holds.
   *
   * @param sealed the records that the log has sealed, and whose proofs are in the ZIP
   * @param documents the path of each document that is in the store
   */
  record Contents(
      CaseId caseId, long records, Set<Long> sealed, Map<DocumentHash, String> documents) {
    public Contents {
      sealed = Set.copyOf(sealed);
      documents = Map.copyOf(documents);
    }

    /** The folder of a record. */
    public static String folder(long record) {
      return "records/%04d/".formatted(record);
    }
  }
}
