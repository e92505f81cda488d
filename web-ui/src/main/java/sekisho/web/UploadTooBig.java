package sekisho.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sends an upload that the server would not even read back to its page, which says so. It stands
 * before all other filters, since nothing can be read from such a request.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class UploadTooBig extends OncePerRequestFilter {
  private static final String MULTIPART = "multipart/";

  private final long largest;

  UploadTooBig(MultipartProperties multipart) {
    largest = multipart.getMaxRequestSize().toBytes();
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String type = Objects.requireNonNullElse(request.getContentType(), "");
    return request.getContentLengthLong() <= largest
        || !type.toLowerCase(Locale.ROOT).startsWith(MULTIPART);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    response.setStatus(HttpStatus.SEE_OTHER.value());
    response.setHeader(HttpHeaders.LOCATION, page(request) + "?" + Uploads.TOO_BIG);
  }

  /** The page of the form: its own address, or the one above an act of its name. */
  private static String page(HttpServletRequest request) {
    return request.getRequestURI().replaceFirst("/document$", "");
  }
}
