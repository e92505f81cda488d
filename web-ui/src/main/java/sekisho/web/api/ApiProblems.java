package sekisho.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import sekisho.web.Words;

/** What cannot be answered, as application/problem+json; never a stack trace. */
@RestControllerAdvice(assignableTypes = ApiController.class)
class ApiProblems {
  private static final Logger LOG = LoggerFactory.getLogger("sekisho.api");

  private final Words words;

  ApiProblems(Words words) {
    this.words = words;
  }

  @ExceptionHandler
  ResponseEntity<Map<String, Object>> told(ApiProblem problem, HttpServletRequest request) {
    return answer(problem.status(), problem.kind(), problem.fields(), request);
  }

  /** A defect: its cause stands in the log, and nothing of it in the answer. */
  @ExceptionHandler
  ResponseEntity<Map<String, Object>> broken(Exception cause, HttpServletRequest request) {
    LOG.error("The interface failed at {}", request.getRequestURI(), cause);
    return answer(HttpStatus.INTERNAL_SERVER_ERROR, "broken", List.of(), request);
  }

  private ResponseEntity<Map<String, Object>> answer(
      HttpStatus status, String kind, List<ApiProblem.Field> fields, HttpServletRequest request) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("type", "urn:sekisho:problem:" + kind);
    body.put("title", words.of("laboratory.api." + kind + ".title"));
    body.put("status", status.value());
    body.put("detail", words.of("laboratory.api." + kind + ".detail"));
    body.put("instance", request.getRequestURI());
    if (!fields.isEmpty()) {
      body.put("errors", fields);
    }
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .header("Cache-Control", "no-store")
        .body(body);
  }
}
