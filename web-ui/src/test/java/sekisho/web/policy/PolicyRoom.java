package sekisho.web.policy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import sekisho.message.PolicyVersionId;
import sekisho.message.SourceGrade;
import sekisho.view.moment.LogIndex;
import sekisho.view.moment.LogLine;
import sekisho.view.moment.PastLog;
import sekisho.view.policy.SourceText;
import sekisho.view.policy.Sources;
import sekisho.web.RoomPages;

/** The pages of the policy book and of a case under it, over two small versions. */
@Configuration
@Import({
  RoomPages.class,
  PolicyBookController.class,
  DifferenceController.class,
  CasePolicyController.class,
  CasePolicyPage.class,
  VersionLines.class,
  KnownVersions.class,
  PastLog.class,
  DifferencePage.class,
  RulePage.class,
  PolicyWords.class,
  WhyRows.class,
  WhyQuestions.class
})
class PolicyRoom {
  @Bean
  @Primary
  SmallTables tables() {
    return new SmallTables();
  }

  /** Nothing was recorded: all versions belong to the product. */
  @Bean
  LogIndex log() {
    return new LogIndex() {
      @Override
      public List<LogLine> lines() {
        return List.of();
      }

      @Override
      public Map<PolicyVersionId, Instant> adoptions() {
        return Map.of();
      }
    };
  }

  @Bean
  Sources sources() {
    SourceText source = new SourceText("P01", SourceGrade.C, "CNA 2026-04-21");
    return new Sources() {
      @Override
      public List<SourceText> all() {
        return List.of(source);
      }

      @Override
      public Optional<SourceText> key(String key) {
        return Optional.of(source).filter(s -> s.key().equals(key));
      }
    };
  }
}
