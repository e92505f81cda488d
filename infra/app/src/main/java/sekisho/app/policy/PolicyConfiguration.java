package sekisho.app.policy;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sekisho.decision.AgreementRegister;
import sekisho.decision.policy.PolicyBook;
import sekisho.view.policy.Agreements;
import sekisho.view.policy.RuleBook;
import sekisho.view.policy.Sources;
import sekisho.view.precedent.Precedents;

/**
 * One book, one register, one collection of cases; read at the start, so that a bad file stops it.
 */
@Configuration(proxyBeanMethods = false)
class PolicyConfiguration {
  private final List<PolicyTables> tables = PolicyFiles.read();
  private final CsvAgreementRegister register = CsvAgreementRegister.fromClasspath();

  @Bean
  PolicyBook policyBook() {
    return new KiePolicyBook(tables);
  }

  @Bean
  RuleBook ruleBook() {
    return new WordingOfRules(tables);
  }

  @Bean
  AgreementRegister agreementRegister() {
    return register;
  }

  @Bean
  Agreements agreements() {
    return register;
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
