package sekisho.view.scenario;

import sekisho.message.scenario.Scenario;

/**
 * The checks of a scenario whose form is right: that names lead somewhere, that what is planned can
 * happen within its time, that every objective can be seen and every criterion judged, and that no
 * secret stands where players read.
 */
public final class ScenarioChecks {
  private final Scenario scenario;
  private final PlayWords words;
  private final Findings findings;

  public ScenarioChecks(Scenario scenario, PlayWords words, Findings findings) {
    this.scenario = scenario;
    this.words = words;
    this.findings = findings;
  }

  /** Does all checks; every one tells all that it finds. */
  public void all() {
    new NameChecks(scenario, words, findings).all();
    new PlayChecks(scenario, words, findings).all();
    new TimeChecks(scenario, findings).all();
    new ReachChecks(scenario, findings).all();
    new ScoreChecks(scenario, findings).all();
    new SecretChecks(scenario, findings).all();
    new CountryChecks(scenario, findings).all();
  }
}
