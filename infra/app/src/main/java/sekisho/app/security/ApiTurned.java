package sekisho.app.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import sekisho.web.identity.SignedIn;
import tools.jackson.databind.json.JsonMapper;

/** A program that is turned away hears why as problem details (RFC 9457), never as a page. */
@Component
class ApiTurned implements AuthenticationEntryPoint, AccessDeniedHandler {
  private final RouteTable routes;
  private final MessageSource messages;
  private final JsonMapper json = JsonMapper.builder().build();

  ApiTurned(RouteTable routes, MessageSource messages) {
    this.routes = routes;
    this.messages = messages;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
      throws IOException {
    tell(request, response, HttpStatus.UNAUTHORIZED);
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
      throws IOException {
    if (reason instanceof CsrfException) {
      tell(request, response, HttpStatus.FORBIDDEN);
    } else if (SignedIn.now().isEmpty()) {
      tell(request, response, HttpStatus.UNAUTHORIZED);
    } else {
      boolean known = routes.knows(request.getRequestURI());
      tell(request, response, known ? HttpStatus.FORBIDDEN : HttpStatus.NOT_FOUND);
    }
  }

  /** Answers with the problem of a status, in the caller's language. */
  void tell(HttpServletRequest request, HttpServletResponse response, HttpStatus status)
      throws IOException {
    String key = "laboratory.api." + status.value() + ".";
    var language =
        request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                || request.getLocale().getLanguage().equals("ja")
            ? java.util.Locale.JAPANESE
            : java.util.Locale.ENGLISH;
    Map<String, Object> problem = new LinkedHashMap<>();
    problem.put("type", "urn:sekisho:problem:" + status.value());
    problem.put("title", messages.getMessage(key + "title", null, language));
    problem.put("status", status.value());
    problem.put("detail", messages.getMessage(key + "detail", null, language));
    problem.put("instance", request.getRequestURI());
    response.setStatus(status.value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response
        .getOutputStream()
        .write(json.writeValueAsString(problem).getBytes(StandardCharsets.UTF_8));
  }
}
