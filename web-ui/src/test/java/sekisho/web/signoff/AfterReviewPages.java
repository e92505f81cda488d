package sekisho.web.signoff;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;
import org.springframework.context.annotation.Import;
import sekisho.message.CaseId;
import sekisho.message.DocumentHash;
import sekisho.message.PersonId;
import sekisho.view.access.CaseReads;
import sekisho.web.AccessLog;
import sekisho.web.DocumentRejected;
import sekisho.web.DocumentStore;
import sekisho.web.RoomPages;
import sekisho.web.Sheets;
import sekisho.web.ShownCase;
import sekisho.web.Uploads;
import sekisho.web.casefile.NextSteps;

/** The pages from the undertaking to the licence over one case in memory. */
@Configuration
@ComponentScan({"sekisho.web.undertaking", "sekisho.web.signoff", "sekisho.web.aftercare"})
@Import({RoomPages.class, NextSteps.class, Sheets.class, Uploads.class})
public class AfterReviewPages {
  @Bean
  DocumentStore documents() {
    return new Papers();
  }

  /** Nobody opened a page. */
  @Bean
  CaseReads reads() {
    return (_, _, _, _) -> Optional.empty();
  }

  /** No dossier is open in these stories. */
  @Bean
  Dossiers dossiers() {
    return (_, _) -> Optional.empty();
  }

  /** The receipt of every record follows, until the story has one. */
  @Bean
  LogInMemory log() {
    return new LogInMemory();
  }

  /** What is taken away is recorded nowhere, where a test does not look at it. */
  @Bean
  @Fallback
  AccessLog nobodyLooks() {
    return new AccessLog() {
      @Override
      public void read(ShownCase shown, String page) {}

      @Override
      public void opened(CaseId caseId, DocumentHash document) {}

      @Override
      public void exported(Export export) {}
    };
  }

  /** Takes PDF alone, up to 2 MB. */
  private static final class Papers implements DocumentStore {
    private final Map<DocumentHash, byte[]> papers = new HashMap<>();

    @Override
    public Kept keep(PersonId by, String fileName, byte[] bytes) {
      if (!fileName.endsWith(".pdf")) {
        throw new DocumentRejected(DocumentRejected.Reason.TYPE_NOT_TAKEN, "text/plain");
      }
      var hash = new DocumentHash("ef".repeat(32));
      papers.put(hash, bytes);
      return new Kept(hash, "application/pdf", bytes.length);
    }

    @Override
    public Optional<byte[]> read(DocumentHash hash) {
      return Optional.ofNullable(papers.get(hash));
    }

    @Override
    public long largestBytes() {
      return 2_000_000;
    }

    @Override
    public List<String> endings() {
      return List.of("pdf");
    }
  }
}
