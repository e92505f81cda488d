package sekisho.app.stored;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventData;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.upcasting.event.InitialEventRepresentation;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import sekisho.decision.Acts;
import sekisho.message.AftercareEvent.CaseSuspended;
import sekisho.message.Command;
import sekisho.message.Event;
import sekisho.message.PolicyFacts;
import sekisho.message.ScreeningEvent.RulesEvaluated;
import sekisho.message.SubmissionEvent.CaseOpened;

/**
 * The stored form of each fact, kept as a file for ever. A file is never edited: a new form is a
 * new revision with a file and an upcaster of its own.
 *
 * <p>{@code -Dgolden.write=true} writes the files that are missing, and no others.
 */
class GoldenEventsTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  private final EventSerializer serializer = new EventSerializer();

  @TestFactory
  Stream<DynamicTest> every_fact_is_stored_in_its_golden_form() {
    return SealedLeaves.of(Event.class).stream()
        .map(type -> dynamicTest(type.getSimpleName(), () -> stored(type)));
  }

  @Test
  void every_golden_file_can_still_be_read() throws IOException {
    Set<String> names =
        SealedLeaves.of(Event.class).stream()
            .map(EventNames::nameOf)
            .collect(Collectors.toUnmodifiableSet());
    try (Stream<Path> files = Files.list(GOLDEN)) {
      for (Path file : files.toList()) {
        List<String> parts = List.of(file.getFileName().toString().split("[-.]"));
        assertThat(names)
            .as("a fact that was ever stored keeps its name")
            .contains(parts.getFirst());
        Event read = read(parts.getFirst(), parts.get(1), Files.readAllBytes(file));
        assertThat(EventNames.nameOf(read.getClass())).isEqualTo(parts.getFirst());
      }
    }
  }

  @Test
  void a_suspension_of_the_first_revision_names_no_record_that_caused_it() throws IOException {
    byte[] first = Files.readAllBytes(GOLDEN.resolve("CaseSuspended-1.json"));
    CaseSuspended read = (CaseSuspended) read("CaseSuspended", "1", first);
    CaseSuspended second = Samples.of(CaseSuspended.class);
    assertThat(read)
        .isEqualTo(
            new CaseSuspended(second.trigger(), second.stage(), second.reason(), Optional.empty()));
  }

  @Test
  void an_evaluation_of_before_the_early_versions_says_no_to_what_they_ask() throws IOException {
    byte[] first = Files.readAllBytes(GOLDEN.resolve("RulesEvaluated-1.json"));
    assertThat(new String(first, StandardCharsets.UTF_8)).doesNotContain("communistBloc");
    RulesEvaluated read = (RulesEvaluated) read("RulesEvaluated", "1", first);
    assertThat(read.evaluation().facts().smallValue()).as("what was stored").isTrue();
    assertThat(read.evaluation().facts())
        .extracting(
            PolicyFacts::communistBloc,
            PolicyFacts::conflictLikely,
            PolicyFacts::chiefSecretaryStatement,
            PolicyFacts::missileDefence,
            PolicyFacts::sdfStock)
        .containsOnly(false);
  }

  @Test
  void what_is_absent_comes_back_absent() {
    CaseOpened opened = new CaseOpened(Acts.WORDS, Optional.empty());
    assertThat(read("CaseOpened", serializer.serialize(opened, byte[].class).getData()))
        .isEqualTo(opened);
    byte[] withoutTheField =
        "{\"title\":\"%s\"}".formatted(Acts.WORDS).getBytes(StandardCharsets.UTF_8);
    assertThat(read("CaseOpened", withoutTheField)).isEqualTo(opened);
  }

  @Test
  void a_name_that_nobody_knows_is_a_clear_error() {
    assertThatThrownBy(() -> read("MinisterTelephoned", "{}".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("No fact is called MinisterTelephoned");
  }

  @Test
  void a_field_that_nobody_knows_is_not_lost_in_silence() {
    byte[] newer =
        "{\"title\":\"%s\",\"precedent\":null,\"colour\":\"red\"}"
            .formatted(Acts.WORDS)
            .getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> read("CaseOpened", newer)).isInstanceOf(SerializationException.class);
  }

  @Test
  void the_envelope_comes_back_as_it_was() {
    MetaData envelope = MetaData.with(Envelope.SEAT, "PM").and(Envelope.SIMULATED, "true");
    SerializedObject<byte[]> stored = serializer.serialize(envelope, byte[].class);
    MetaData back = serializer.deserialize(stored);
    assertThat(back).isEqualTo(envelope);
  }

  @TestFactory
  Stream<DynamicTest> every_command_has_one_form_for_telling_a_repetition() {
    return SealedLeaves.of(Command.class).stream()
        .map(
            type ->
                dynamicTest(
                    type.getSimpleName(),
                    () -> {
                      byte[] once =
                          serializer.getObjectMapper().writeValueAsBytes(Samples.of(type));
                      byte[] again =
                          serializer.getObjectMapper().writeValueAsBytes(Samples.of(type));
                      assertThat(again).isEqualTo(once);
                    }));
  }

  private void stored(Class<? extends Event> type) throws IOException {
    Event sample = Samples.of(type);
    String name = EventNames.nameOf(type);
    byte[] stored = serializer.serialize(sample, byte[].class).getData();
    Path golden = GOLDEN.resolve(name + "-" + EventNames.revisionOf(type) + ".json");
    if (!Files.exists(golden) && Boolean.getBoolean("golden.write")) {
      Files.createDirectories(GOLDEN);
      Files.write(golden, stored);
    }
    assertThat(golden).as("run once with -Dgolden.write=true, then look at it").exists();
    assertThat(new String(stored, StandardCharsets.UTF_8))
        .as("a stored form never changes; make a new revision and an upcaster")
        .isEqualTo(Files.readString(golden));
    assertThat(read(name, EventNames.revisionOf(type), Files.readAllBytes(golden)))
        .isEqualTo(sample);
    assertThat(
            List.of(
                serializer.typeForClass(type).getName(),
                serializer.typeForClass(type).getRevision()))
        .containsExactly(name, EventNames.revisionOf(type));
  }

  private Event read(String name, byte[] stored) {
    return read(name, "1", stored);
  }

  /** As the event store reads it: through the forms of earlier revisions. */
  private Event read(String name, String revision, byte[] stored) {
    EventData<?> row =
        new GenericDomainEventEntry<>(
            "Case",
            "case",
            0,
            "fact",
            Instant.EPOCH,
            name,
            revision,
            stored,
            "{}".getBytes(StandardCharsets.UTF_8));
    return (Event)
        new EarlierRevisions()
            .upcast(Stream.of(new InitialEventRepresentation(row, serializer)))
            .map(fact -> serializer.deserialize(fact.getData()))
            .findFirst()
            .orElseThrow();
  }
}
