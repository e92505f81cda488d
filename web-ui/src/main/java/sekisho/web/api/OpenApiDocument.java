package sekisho.web.api;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import sekisho.message.Country;
import sekisho.message.PolicyFacts;

/**
 * The interface as an OpenAPI 3.1 document, made from the records that are sent and from the facts
 * that the policy asks about, so that it cannot say something else than the answers do.
 */
@Component
class OpenApiDocument {
  private static final String JSON = "application/json";
  private static final String PROBLEM = "application/problem+json";

  private final Map<String, Object> schemas = new LinkedHashMap<>();
  private final Map<String, Object> document;

  OpenApiDocument() {
    schemas.put("Facts", facts());
    schemas.put("Question", question());
    schemas.put("Problem", problem());
    document = make();
  }

  Map<String, Object> document() {
    return document;
  }

  private Map<String, Object> make() {
    Map<String, Object> paths = new LinkedHashMap<>();
    paths.put(
        "/api/policy/versions",
        Map.of(
            "get",
            operation("versions", "All versions of the policy", answers(Answers.Versions.class))));
    Map<String, Object> rules =
        operation("rules", "The tables of one version", answers(Answers.Rules.class));
    rules.put("parameters", List.of(versionParameter()));
    paths.put("/api/policy/versions/{version}", Map.of("get", rules));
    Map<String, Object> evaluate =
        operation(
            "evaluate",
            "What a version says about facts, and why. Nothing is recorded.",
            answers(Answers.Answer.class));
    evaluate.put(
        "requestBody", Map.of("required", true, "content", content(JSON, reference("Question"))));
    paths.put("/api/policy/evaluations", Map.of("post", evaluate));
    Map<String, Object> made = new LinkedHashMap<>();
    made.put("openapi", "3.1.0");
    made.put(
        "info",
        Map.of(
            "title",
            "Sekisho policy " + Answers.EXERCISE,
            "version",
            "1",
            "description",
            "Read-only. Answers are part of a mock review and have no legal effect."));
    made.put("servers", List.of(Map.of("url", "/")));
    made.put("security", List.of(Map.of("session", List.of()), Map.of("basic", List.of())));
    made.put("paths", paths);
    made.put("components", components());
    return made;
  }

  private Map<String, Object> components() {
    return Map.of(
        "schemas",
        schemas,
        "securitySchemes",
        Map.of(
            "basic",
            Map.of(
                "type", "http",
                "scheme", "basic",
                "description", "Name and password of an account, in each request."),
            "session",
            Map.of(
                "type", "apiKey",
                "in", "cookie",
                "name", "SEKISHO",
                "description", "The session of the pages; a POST needs its form token too.")));
  }

  private static Map<String, Object> versionParameter() {
    return Map.of(
        "name",
        "version",
        "in",
        "path",
        "required",
        true,
        "schema",
        Map.of("type", "string", "pattern", "^V[0-9]{4}$"));
  }

  private Map<String, Object> operation(String id, String summary, Map<String, Object> responses) {
    Map<String, Object> operation = new LinkedHashMap<>();
    operation.put("operationId", id);
    operation.put("summary", summary);
    operation.put("responses", responses);
    return operation;
  }

  private Map<String, Object> answers(Class<?> body) {
    Map<String, Object> responses = new LinkedHashMap<>();
    responses.put(
        "200", Map.of("description", "The answer", "content", content(JSON, schema(body))));
    responses.put(
        "default",
        Map.of(
            "description",
            "What is wrong, field by field (RFC 9457)",
            "content",
            content(PROBLEM, reference("Problem"))));
    return responses;
  }

  private static Map<String, Object> content(String type, Map<String, Object> schema) {
    return Map.of(type, Map.of("schema", schema));
  }

  private static Map<String, Object> reference(String name) {
    return Map.of("$ref", "#/components/schemas/" + name);
  }

  private static Map<String, Object> facts() {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (RecordComponent fact : PolicyFacts.class.getRecordComponents()) {
      List<String> allowed = FactsRecord.allowed(fact);
      if (fact.getType() == Country.class) {
        properties.put(fact.getName(), Map.of("type", "string", "pattern", "^[A-Z]{2}$"));
      } else if (allowed.isEmpty()) {
        properties.put(fact.getName(), Map.of("type", "boolean"));
      } else {
        properties.put(fact.getName(), Map.of("type", "string", "enum", allowed));
      }
    }
    return object(properties, List.of("destination"));
  }

  private static Map<String, Object> question() {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("facts", reference("Facts"));
    properties.put(
        "date",
        Map.of(
            "type", "string",
            "format", "date",
            "description", "The version in force on this day in Japan answers."));
    properties.put("version", Map.of("type", "string", "pattern", "^V[0-9]{4}$"));
    Map<String, Object> question = object(properties, List.of("facts"));
    question.put(
        "oneOf",
        List.of(Map.of("required", List.of("date")), Map.of("required", List.of("version"))));
    question.put(
        "examples",
        List.of(
            Map.of(
                "facts",
                Map.of("destination", "PH", "item1", true, "sdfWeapon", true),
                "date",
                "2026-05-01")));
    return question;
  }

  private static Map<String, Object> problem() {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (String text : List.of("type", "title", "detail", "instance")) {
      properties.put(text, Map.of("type", "string"));
    }
    properties.put("status", Map.of("type", "integer"));
    properties.put(
        "errors",
        Map.of(
            "type",
            "array",
            "items",
            object(
                Map.of(
                    "pointer",
                    Map.of("type", "string"),
                    "detail",
                    Map.of("type", "string"),
                    "allowed",
                    Map.of("type", "array", "items", Map.of("type", "string"))),
                List.of("pointer", "detail", "allowed"))));
    return object(properties, List.of("type", "title", "status", "detail"));
  }

  private static Map<String, Object> object(Map<String, Object> properties, List<String> needed) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("type", "object");
    object.put("properties", properties);
    object.put("required", needed);
    object.put("additionalProperties", false);
    return object;
  }

  /** The schema of what a record sends; records stand once among the schemas. */
  private Map<String, Object> schema(Type type) {
    if (type instanceof ParameterizedType generic) {
      Type element = generic.getActualTypeArguments()[0];
      return switch (((Class<?>) generic.getRawType()).getSimpleName()) {
        case "List" -> Map.of("type", "array", "items", schema(element));
        case "Optional" -> orNull(schema(element));
        default -> reference("Facts");
      };
    }
    Class<?> plain = (Class<?>) type;
    if (plain.isRecord()) {
      return ofRecord(plain);
    }
    if (plain == LocalDate.class) {
      return Map.of("type", "string", "format", "date");
    }
    return Map.of("type", plain == boolean.class ? "boolean" : "string");
  }

  private static Map<String, Object> orNull(Map<String, Object> schema) {
    return Map.of("anyOf", List.of(schema, Map.of("type", "null")));
  }

  private Map<String, Object> ofRecord(Class<?> type) {
    String name = type.getSimpleName();
    if (!schemas.containsKey(name)) {
      Map<String, Object> properties = new LinkedHashMap<>();
      schemas.put(name, properties); // so that a record may hold records of its kind
      List<String> needed = new ArrayList<>();
      for (RecordComponent component : type.getRecordComponents()) {
        properties.put(component.getName(), schema(component.getGenericType()));
        if (component.getType() != Optional.class) {
          needed.add(component.getName());
        }
      }
      schemas.put(name, object(properties, needed));
    }
    return reference(name);
  }
}
