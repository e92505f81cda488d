package sekisho.view.scenario;

import static sekisho.view.scenario.ScenarioFault.Code.SECRET_IN_PLAYER_TEXT;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import sekisho.message.scenario.Scenario;

/** That no sentence meant for the trainer alone stands where players read. */
final class SecretChecks {
  /** Shorter ones, such as a heading, may stand in both by chance. */
  private static final int SHORTEST = 16;

  private final Scenario scenario;
  private final Findings findings;

  SecretChecks(Scenario scenario, Findings findings) {
    this.scenario = scenario;
    this.findings = findings;
  }

  void all() {
    List<String> secrets =
        Audience.secrets(scenario).stream().flatMap(SecretChecks::sentences).distinct().toList();
    for (Map.Entry<String, List<String>> told : Audience.players(scenario).entrySet()) {
      String text = String.join("\n", told.getValue());
      secrets.stream()
          .filter(text::contains)
          .findFirst()
          .ifPresent(secret -> findings.found(told.getKey(), SECRET_IN_PLAYER_TEXT, secret));
    }
  }

  private static Stream<String> sentences(String text) {
    return Arrays.stream(text.split("(?<=[。.!?！？])\\s*|\\R"))
        .map(String::strip)
        .filter(sentence -> sentence.length() >= SHORTEST);
  }
}
