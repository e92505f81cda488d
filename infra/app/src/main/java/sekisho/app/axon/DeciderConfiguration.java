package sekisho.app.axon;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import sekisho.decision.AgreementRegister;
import sekisho.decision.Numbers;
import sekisho.decision.adoption.CheckedDrafts;
import sekisho.decision.adoption.PolicyDecider;
import sekisho.decision.casefile.CaseDecider;
import sekisho.decision.debrief.DebriefDecider;
import sekisho.decision.exercise.ExerciseDecider;
import sekisho.decision.identity.OfficialDecider;
import sekisho.decision.party.PartyListDecider;
import sekisho.decision.policy.PolicyBook;
import sekisho.decision.privacy.PrivacyDecider;
import sekisho.decision.register.RegisterDecider;
import sekisho.decision.scenario.CheckedScenarios;
import sekisho.decision.scenario.ScenarioDecider;
import sekisho.decision.score.ScoreDecider;
import sekisho.decision.score.ScoredPlays;
import sekisho.view.exercise.Scenarios;
import sekisho.view.identity.SeatHoldings;
import sekisho.view.policy.Sources;
import sekisho.view.privacy.KeptOfPersons;
import sekisho.view.privacy.KeptOfPersons.Kept;

/** The pure deciders, given the ports that they ask. */
@Configuration(proxyBeanMethods = false)
class DeciderConfiguration {
  /** Lazy: the policy book takes a while to open, and nobody decides in the first second. */
  @Bean
  @Lazy
  CaseDecider caseDecider(
      PolicyBook policy, AgreementRegister agreements, SeatHoldings seats, Numbers numbers) {
    return new CaseDecider(
        policy, agreements, (person, seat) -> seats.of(person).contains(seat), numbers);
  }

  @Bean
  OfficialDecider officialDecider() {
    return new OfficialDecider();
  }

  /** Lazy for the same reason. */
  @Bean
  @Lazy
  PolicyDecider policyDecider(PolicyBook policy, CheckedDrafts drafts) {
    return new PolicyDecider(policy, drafts);
  }

  @Bean
  DebriefDecider debriefDecider() {
    return new DebriefDecider();
  }

  @Bean
  PartyListDecider partyListDecider() {
    return new PartyListDecider();
  }

  @Bean
  RegisterDecider registerDecider(Sources sources) {
    return new RegisterDecider(key -> sources.key(key.key()).isPresent());
  }

  /** The scenarios are asked when the first command comes: they are read from the store. */
  @Bean
  ExerciseDecider exerciseDecider(ObjectProvider<Scenarios> scenarios) {
    return new ExerciseDecider(
        version ->
            Optional.ofNullable(scenarios.getIfAvailable()).flatMap(book -> book.find(version)));
  }

  /** What was played is read when the first command comes, for the same reason. */
  @Bean
  ScoreDecider scoreDecider(ObjectProvider<ScoredPlays> played) {
    return new ScoreDecider(exercise -> played.getObject().of(exercise));
  }

  @Bean
  ScenarioDecider scenarioDecider(CheckedScenarios files) {
    return new ScenarioDecider(files);
  }

  @Bean
  PrivacyDecider privacyDecider(SeatHoldings seats, KeptOfPersons kept) {
    return new PrivacyDecider(
        person -> !seats.of(person).isEmpty(),
        person -> kept.of(person).map(Kept::keys).orElse(List.of()));
  }

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }
}
