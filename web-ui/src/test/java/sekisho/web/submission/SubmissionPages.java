package sekisho.web.submission;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import sekisho.message.CaseId;
import sekisho.message.DocumentHash;
import sekisho.web.AccessLog;
import sekisho.web.RoomPages;
import sekisho.web.ShownCase;
import sekisho.web.Uploads;

/** The pages of a request over one case in memory. */
@Configuration
@ComponentScan(
    basePackages = "sekisho.web.submission",
    excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*Test"))
@Import({RoomPages.class, Uploads.class})
class SubmissionPages {
  @Bean
  MemoryDocuments documents() {
    return new MemoryDocuments();
  }

  /** Nobody audits these pages. */
  @Bean
  AccessLog access() {
    return new AccessLog() {
      @Override
      public void read(ShownCase shown, String page) {}

      @Override
      public void opened(CaseId caseId, DocumentHash document) {}

      @Override
      public void exported(Export export) {}
    };
  }
}
