package sekisho.app.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;
import sekisho.view.venue.Venue;
import sekisho.web.identity.ActingSeat;

/** Lets a request stand where its session stands: in the exercise that it entered, or in none. */
final class VenueOfRequest extends OncePerRequestFilter {
  private final ActingSeat acting;

  VenueOfRequest(ActingSeat acting) {
    this.acting = acting;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      Venue.of(acting.exercise())
          .call(
              () -> {
                chain.doFilter(request, response);
                return true;
              });
    } catch (ServletException | IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new ServletException(e);
    }
  }

  /** A page of an error shows the frame of where one stands, too. */
  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }
}
