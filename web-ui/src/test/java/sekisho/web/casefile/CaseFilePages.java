package sekisho.web.casefile;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import sekisho.view.casefile.StoredRecords;
import sekisho.view.casefile.StoredRecords.StoredRecord;
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
@Import(AfterReviewPages.class)
class CaseFilePages {
  @Bean
  StoredRecords stored() {
    StoredRecords stored = mock();
    when(stored.read(any(), anyLong()))
        .thenReturn(Optional.of(new StoredRecord("Type", "1", "event", "{}", "{}", "AA==")));
    return stored;
  }
}
