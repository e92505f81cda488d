package sekisho.web.submission;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sends an upload that the server would not even read back to its page, which says so. It stands
 * before all other filters: reading any field of such a request fails.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class UploadTooBig extends OncePerRequestFilter {
  /** The parameter that tells the page. */
  static final String SIGN = "upload-too-big";

  private final long largest;

  UploadTooBig(MultipartProperties multipart) {
    largest = multipart.getMaxRequestSize().toBytes();
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !HttpMethod.POST.matches(request.getMethod())
        || !request.getRequestURI().endsWith("/documents")
        || request.getContentLengthLong() <= largest;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    response.setStatus(HttpStatus.SEE_OTHER.value());
    response.setHeader(HttpHeaders.LOCATION, request.getRequestURI() + "?" + SIGN);
  }
}
