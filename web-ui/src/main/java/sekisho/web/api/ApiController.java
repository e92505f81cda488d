package sekisho.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import sekisho.message.PolicyVersionId;
import sekisho.view.policy.Explanations;
import sekisho.view.policy.RuleBook;
import sekisho.view.policy.TableBook;
import sekisho.view.policy.VersionText;
import sekisho.web.Words;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The policy for programs. It answers questions and changes nothing. */
@RestController
@RequestMapping("/api")
class ApiController {
  /** A question has about a thousand bytes. */
  static final int LARGEST_BYTES = 64 * 1024;

  private final RuleBook book;
  private final TableBook tables;
  private final Explanations explanations;
  private final OpenApiDocument document;
  private final Words words;
  private final JsonMapper mapper =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  ApiController(
      RuleBook book,
      TableBook tables,
      Explanations explanations,
      OpenApiDocument document,
      Words words) {
    this.book = book;
    this.tables = tables;
    this.explanations = explanations;
    this.document = document;
    this.words = words;
  }

  /** The caller's language: {@code ?lang=}, else what the header asks for, else Japanese. */
  @ModelAttribute
  void language(HttpServletRequest request) {
    String header = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
    if (request.getParameter("lang") == null && header != null) {
      Locale asked = request.getLocale();
      LocaleContextHolder.setLocale(
          asked.getLanguage().equals("ja") ? Locale.JAPANESE : Locale.ENGLISH);
    }
  }

  @GetMapping("/openapi.json")
  Map<String, Object> openApi() {
    return document.document();
  }

  @GetMapping("/policy/versions")
  Answers.Versions versions() {
    return new Answers.Versions(
        Answers.EXERCISE, book.versions().stream().map(this::version).toList());
  }

  @GetMapping("/policy/versions/{version:V\\d{4}}")
  Answers.Rules rules(@PathVariable String version) {
    PolicyVersionId id = new PolicyVersionId(version);
    VersionText text =
        book.version(id)
            .orElseThrow(() -> new ApiProblem(HttpStatus.NOT_FOUND, "missing", List.of()));
    return new Answers.Rules(
        Answers.EXERCISE,
        version(text),
        tables.tables(id).stream().map(Answers.Table::of).toList());
  }

  @PostMapping("/policy/evaluations")
  ResponseEntity<Answers.Answer> evaluate(HttpServletRequest request) {
    List<String> versions = book.versions().stream().map(v -> v.id().value()).toList();
    Question question = Question.read(body(request), versions, words);
    PolicyVersionId version =
        question.version().orElseGet(() -> inForceOn(question.date().orElseThrow()));
    return ResponseEntity.ok()
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(Answers.Answer.of(explanations.of(version, question.facts())));
  }

  private PolicyVersionId inForceOn(LocalDate day) {
    return book.inForceOn(day)
        .map(VersionText::id)
        .orElseThrow(
            () ->
                new ApiProblem(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "invalid",
                    List.of(
                        new ApiProblem.Field(
                            "#/date", words.of("laboratory.api.field.too-early"), List.of()))));
  }

  private JsonNode body(HttpServletRequest request) {
    if (!json(request.getContentType())) {
      throw new ApiProblem(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "not-json", List.of());
    }
    try {
      byte[] bytes = request.getInputStream().readNBytes(LARGEST_BYTES + 1);
      if (bytes.length > LARGEST_BYTES) {
        throw new ApiProblem(HttpStatus.CONTENT_TOO_LARGE, "too-large", List.of());
      }
      return mapper.readTree(bytes);
    } catch (JacksonException e) {
      throw new ApiProblem(HttpStatus.BAD_REQUEST, "unreadable", List.of());
    } catch (IOException e) {
      throw new UncheckedIOException("The question could not be read", e);
    }
  }

  private static boolean json(@org.jspecify.annotations.Nullable String type) {
    try {
      return type != null && MediaType.APPLICATION_JSON.includes(MediaType.parseMediaType(type));
    } catch (org.springframework.util.InvalidMimeTypeException
        | org.springframework.http.InvalidMediaTypeException e) {
      return false;
    }
  }

  private Answers.Version version(VersionText version) {
    Optional<LocalDate> until =
        book.versions().stream()
            .map(VersionText::effectiveFrom)
            .filter(from -> from.isAfter(version.effectiveFrom()))
            .min(LocalDate::compareTo)
            .map(from -> from.minusDays(1));
    return Answers.Version.of(version, until);
  }
}
