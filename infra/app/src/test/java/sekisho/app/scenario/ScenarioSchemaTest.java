package sekisho.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.core.io.ClassPathResource;
import sekisho.message.AutomationMode;
import sekisho.message.Channel;
import sekisho.message.DocumentKind;
import sekisho.message.InjectType;
import sekisho.message.Item1Subhead;
import sekisho.message.PanelOutcome;
import sekisho.message.ScoreComponent;
import sekisho.message.Seat;
import sekisho.message.Stage;
import sekisho.message.WorldFact;
import sekisho.message.scenario.Inject;

/** The published JSON Schema says what the reader takes, and lists the names that there are. */
class ScenarioSchemaTest {
  private static final String FILE =
      ExampleFile.text(new ClassPathResource("scenario/scenario-1.schema.json"));
  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(FILE);
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  private static List<String> wrong(String text) throws Exception {
    return SCHEMA.validate(YAML.readTree(text)).stream().map(m -> m.getMessage()).toList();
  }

  @TestFactory
  Stream<DynamicTest> every_scenario_that_comes_with_the_product_keeps_to_it() {
    return ExampleFile.all().stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    String.valueOf(file.getFilename()),
                    () -> assertThat(wrong(ExampleFile.text(file))).isEmpty()));
  }

  @Test
  void what_the_reader_does_not_take_does_not_keep_to_it() throws Exception {
    assertThat(wrong(ExampleFile.with("seed: 42", "seed: 42\nsead: 43"))).isNotEmpty();
    assertThat(wrong(ExampleFile.with("channel: phone", "channel: pigeon"))).isNotEmpty();
    assertThat(wrong(ExampleFile.with("seats: [MOD_R]", "seats: []"))).isNotEmpty();
    assertThat(wrong(ExampleFile.with("event: P1Screened", "event: P1Screamed"))).isNotEmpty();
  }

  @Test
  void its_lists_of_names_are_those_of_the_product() throws Exception {
    assertThat(listed("Fact")).containsAll(new Vocabulary().facts().keySet());
    assertThat(listed("Act")).containsAll(new Vocabulary().acts());
    for (var type :
        List.of(
            Seat.class,
            Stage.class,
            WorldFact.class,
            InjectType.class,
            Channel.class,
            AutomationMode.class,
            DocumentKind.class,
            Item1Subhead.class,
            ScoreComponent.class,
            Inject.InjectClass.class,
            PanelOutcome.class)) {
      assertThat(listed(type.getSimpleName()))
          .as(type.getSimpleName())
          .containsExactlyElementsOf(names(type));
    }
  }

  private static Collection<String> names(Class<? extends Enum<?>> type) {
    return Stream.of(type.getEnumConstants()).map(Names::of).toList();
  }

  private static Collection<String> listed(String name) throws Exception {
    List<String> names = new ArrayList<>();
    JsonNode list = new ObjectMapper().readTree(FILE).path("$defs").path(name).path("enum");
    list.forEach(member -> names.add(member.asText()));
    assertThat(new TreeSet<>(names)).as("no name twice").hasSameSizeAs(names);
    return names;
  }
}
