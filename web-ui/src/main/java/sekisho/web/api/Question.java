package sekisho.web.api;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import sekisho.message.Country;
import sekisho.message.PolicyFacts;
import sekisho.message.PolicyVersionId;
import sekisho.web.Words;
import sekisho.web.api.ApiProblem.Field;
import tools.jackson.databind.JsonNode;

/**
 * What a program asks: facts, and a day or a version. All that is wrong is told at once, each field
 * with what it may be; a field that nobody knows is refused, so that a slip of the pen is no answer
 * about other facts.
 */
record Question(PolicyFacts facts, Optional<LocalDate> date, Optional<PolicyVersionId> version) {
  private static final Set<String> FIELDS = Set.of("facts", "date", "version");
  private static final List<String> BOOLEAN = List.of("true", "false");

  /** Reads a question; what is not said of the facts holds the case back, as nothing found yet. */
  static Question read(JsonNode body, List<String> versions, Words words) {
    return new Reader(words).question(body, versions);
  }

  /** Collects what is wrong. */
  private static final class Reader {
    private final Words words;
    private final List<Field> wrong = new ArrayList<>();

    Reader(Words words) {
      this.words = words;
    }

    Question question(JsonNode body, List<String> versions) {
      if (!body.isObject()) {
        wrong.add(field("#", "object", List.of()));
        throw refused();
      }
      unknown(body, "#", FIELDS);
      Optional<LocalDate> date = date(body.get("date"));
      Optional<PolicyVersionId> version = version(body.get("version"), versions);
      if (body.has("date") == body.has("version")) {
        wrong.add(field(body.has("date") ? "#/version" : "#/date", "one-of", List.of()));
      }
      JsonNode facts = body.get("facts");
      if (facts == null || !facts.isObject()) {
        wrong.add(field("#/facts", facts == null ? "required" : "object", List.of()));
        throw refused();
      }
      PolicyFacts read = facts(facts);
      if (!wrong.isEmpty()) {
        throw refused();
      }
      return new Question(read, date, version);
    }

    private ApiProblem refused() {
      return new ApiProblem(HttpStatus.UNPROCESSABLE_CONTENT, "invalid", wrong);
    }

    private Field field(String pointer, String kind, List<String> allowed) {
      return new Field(pointer, words.of("laboratory.api.field." + kind), allowed);
    }

    private void unknown(JsonNode object, String pointer, Set<String> known) {
      object.propertyNames().stream()
          .filter(name -> !known.contains(name))
          .forEach(
              name ->
                  wrong.add(
                      field(
                          pointer + "/" + escaped(name),
                          "unknown",
                          known.stream().sorted().toList())));
    }

    private static String escaped(String name) {
      String shown = name.length() > 60 ? name.substring(0, 60) : name;
      return shown.replace("~", "~0").replace("/", "~1");
    }

    private Optional<LocalDate> date(@Nullable JsonNode typed) {
      if (typed == null) {
        return Optional.empty();
      }
      try {
        if (typed.isString()) {
          return Optional.of(LocalDate.parse(typed.asString()));
        }
      } catch (DateTimeParseException e) {
        // told below, like a value of another kind
      }
      wrong.add(field("#/date", "date", List.of()));
      return Optional.empty();
    }

    private Optional<PolicyVersionId> version(@Nullable JsonNode typed, List<String> versions) {
      if (typed == null) {
        return Optional.empty();
      }
      if (typed.isString() && versions.contains(typed.asString())) {
        return Optional.of(new PolicyVersionId(typed.asString()));
      }
      wrong.add(field("#/version", "choice", versions));
      return Optional.empty();
    }

    private PolicyFacts facts(JsonNode typed) {
      RecordComponent[] components = PolicyFacts.class.getRecordComponents();
      unknown(
          typed,
          "#/facts",
          Set.copyOf(Arrays.stream(components).map(RecordComponent::getName).toList()));
      Optional<Country> destination = country(typed.get("destination"));
      // With what was typed wrong, any country will do: the facts are not used then.
      PolicyFacts nothing = PolicyFacts.about(destination.orElse(new Country("JP"))).build();
      Object[] values =
          Arrays.stream(components)
              .map(component -> value(component, typed.get(component.getName()), nothing))
              .toArray();
      return FactsRecord.of(values);
    }

    private Optional<Country> country(@Nullable JsonNode typed) {
      if (typed == null) {
        wrong.add(field("#/facts/destination", "required", List.of()));
        return Optional.empty();
      }
      try {
        if (typed.isString()) {
          return Optional.of(new Country(typed.asString()));
        }
      } catch (IllegalArgumentException e) {
        // told below, like a value of another kind
      }
      wrong.add(field("#/facts/destination", "country", List.of()));
      return Optional.empty();
    }

    private Object value(RecordComponent component, @Nullable JsonNode typed, PolicyFacts nothing) {
      Object otherwise = FactsRecord.value(component, nothing);
      if (typed == null || component.getType() == Country.class) {
        return otherwise;
      }
      List<String> allowed = FactsRecord.allowed(component);
      if (component.getType() == boolean.class) {
        if (typed.isBoolean()) {
          return typed.asBoolean();
        }
        wrong.add(field("#/facts/" + component.getName(), "boolean", BOOLEAN));
        return otherwise;
      }
      if (typed.isString() && allowed.contains(typed.asString())) {
        return FactsRecord.named(component, typed.asString());
      }
      wrong.add(field("#/facts/" + component.getName(), "choice", allowed));
      return otherwise;
    }
  }
}
