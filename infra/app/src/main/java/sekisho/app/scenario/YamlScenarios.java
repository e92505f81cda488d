package sekisho.app.scenario;

import static sekisho.view.scenario.ScenarioFault.Code.*;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import sekisho.message.scenario.Scenario;
import sekisho.view.scenario.CheckedScenario;
import sekisho.view.scenario.ScenarioChecks;
import sekisho.view.scenario.ScenarioFault;
import sekisho.view.scenario.ScenarioReader;

/**
 * Files of scenarios in YAML. Nothing is constructed but texts: tags have no effect, references
 * within the file (anchors) are not taken, so that a small file stays small.
 */
@Component
final class YamlScenarios implements ScenarioReader {
  private static final int LARGEST_CHARACTERS = 1_000_000;
  private static final int DEEPEST = 40;

  private final Vocabulary vocabulary = new Vocabulary();

  @Override
  public CheckedScenario read(byte[] file) {
    Notes notes = new Notes();
    Optional<Scenario> scenario =
        compose(file, notes).map(root -> new ScenarioYaml(Part.whole(root, notes)).read());
    if (!notes.none()) {
      return checked(Optional.empty(), notes);
    }
    scenario.ifPresent(
        sound ->
            new ScenarioChecks(
                    sound,
                    vocabulary,
                    (place, code, facts) -> notes.fault(notes.line(place), place, code, facts))
                .all());
    return checked(scenario, notes);
  }

  private static CheckedScenario checked(Optional<Scenario> scenario, Notes notes) {
    List<ScenarioFault> faults =
        notes.faults().stream().sorted(Comparator.comparingInt(ScenarioFault::line)).toList();
    return new CheckedScenario(scenario, faults);
  }

  private static Optional<Node> compose(byte[] file, Notes notes) {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(true);
    options.setMaxAliasesForCollections(0);
    options.setNestingDepthLimit(DEEPEST);
    options.setCodePointLimit(LARGEST_CHARACTERS);
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
      if (text.codePointCount(0, text.length()) > LARGEST_CHARACTERS) {
        notes.fault(1, "", TOO_LONG, LARGEST_CHARACTERS);
        return Optional.empty();
      }
      Optional<Node> root = Optional.ofNullable(new Yaml(options).compose(new StringReader(text)));
      if (root.isEmpty()) {
        notes.fault(1, "", MISSING, "format");
      }
      return root;
    } catch (CharacterCodingException e) {
      notes.fault(1, "", NOT_TEXT);
    } catch (MarkedYAMLException e) {
      notes.fault(e.getProblemMark().getLine() + 1, "", NOT_YAML, e.getProblem());
    } catch (YAMLException e) {
      notes.fault(1, "", NOT_YAML, String.valueOf(e.getMessage()));
    }
    return Optional.empty();
  }
}
