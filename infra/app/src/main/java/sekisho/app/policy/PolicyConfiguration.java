package sekisho.app.policy;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import sekisho.app.stored.EventSerializer;
import sekisho.decision.policy.PolicyBook;
import sekisho.view.exercise.PlayedPolicy;
import sekisho.view.policy.RuleBook;
import sekisho.view.policy.Sources;
import sekisho.view.precedent.Precedents;

/**
 * One book, one register, one collection of cases; read at the start, so that a bad file stops it.
 */
@Configuration(proxyBeanMethods = false)
class PolicyConfiguration {
  private final List<PolicyTables> tables = PolicyFiles.read();

  @Bean
  PolicyShelf policyShelf(
      JdbcClient database, EventSerializer facts, ObjectProvider<PlayedPolicy> played) {
    return new PolicyShelf(
        tables,
        new JdbcAdoptedVersions(database, facts),
        () -> played.getObject().here()); // asked late: it reads the store, which needs the book
  }

  @Bean
  PolicyBook policyBook(PolicyShelf shelf) {
    return new KiePolicyBook(shelf);
  }

  @Bean
  RuleBook ruleBook(PolicyShelf shelf) {
    return new WordingOfRules(shelf);
  }

  @Bean
  KieTableBook tableBook(PolicyShelf shelf) {
    return new KieTableBook(shelf);
  }

  @Bean
  Sources sources() {
    return CsvSources.fromClasspath();
  }

  @Bean
  Precedents precedents() {
    return FilePrecedents.fromClasspath();
  }
}
