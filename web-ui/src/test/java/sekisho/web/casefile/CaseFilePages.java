package sekisho.web.casefile;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import sekisho.message.CaseId;
import sekisho.message.DocumentHash;
import sekisho.message.Seat;
import sekisho.view.casefile.StoredRecords;
import sekisho.view.casefile.StoredRecords.StoredRecord;
import sekisho.web.AccessLog;
import sekisho.web.CsvAnswer;
import sekisho.web.ShownCase;
import sekisho.web.identity.Powers;
import sekisho.web.proof.Proofs;
import sekisho.web.signoff.AfterReviewPages;

/**
 * The pages of the case file over one case in memory; each record is stored as two empty braces.
 */
@Configuration
@ComponentScan(
    basePackages = "sekisho.web.casefile",
    excludeFilters =
        @ComponentScan.Filter(
            type = FilterType.ASSIGNABLE_TYPE,
            classes = {CaseHeads.class, Findings.class, DecisionTrace.class, NextSteps.class}))
@Import({AfterReviewPages.class, CsvAnswer.class, Proofs.class})
class CaseFilePages {
  /** What was taken away. */
  static final class Taken implements AccessLog {
    final List<Export> exports = new ArrayList<>();

    @Override
    public void read(ShownCase shown, String page) {}

    @Override
    public void opened(CaseId caseId, DocumentHash document) {}

    @Override
    public void exported(Export export) {
      exports.add(export);
    }
  }

  @Bean
  Taken taken() {
    return new Taken();
  }

  /** Every seat may do every act here. */
  @Bean
  Powers powers() {
    return act -> EnumSet.allOf(Seat.class);
  }

  /** The paper here is the page itself. */
  @Bean
  PaperPress press() {
    return page -> page.getBytes(StandardCharsets.UTF_8);
  }

  /** The bundle here holds the pages one after the other. */
  @Bean
  CaseBundles bundles() {
    return new CaseBundles() {
      @Override
      public Contents contents(CaseId caseId, long records) {
        return new Contents(caseId, records, Set.of(1L), Map.of());
      }

      @Override
      public void write(Contents contents, Map<String, String> pages, OutputStream out)
          throws IOException {
        for (var page : pages.entrySet()) {
          out.write((page.getKey() + "\n" + page.getValue()).getBytes(StandardCharsets.UTF_8));
        }
      }
    };
  }

  @Bean
  StoredRecords stored() {
    return (_, _) -> Optional.of(new StoredRecord("Type", "1", "event", "{}", "{}", "AA=="));
  }
}
