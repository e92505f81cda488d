package sekisho.web.moment;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import sekisho.view.moment.PastLog;
import sekisho.web.HouseClock;
import sekisho.web.ShownMoment;

/** Reads the moment from the address, of pages that know the past. */
final class MomentOfRequest implements HandlerInterceptor {
  /** A page that takes longer says so. */
  private static final Duration PATIENCE = Duration.ofMillis(900);

  private final HouseClock clock;
  private final PastLog log;

  MomentOfRequest(HouseClock clock, PastLog log) {
    this.clock = clock;
    this.log = log;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    String typed = request.getParameter(ShownMoment.PARAMETER);
    String path = request.getRequestURI();
    if (!HttpMethod.GET.matches(request.getMethod()) || !ShownMoment.isKnownTo(path)) {
      return true;
    }
    if (typed == null || typed.isBlank()) {
      if (path.equals(MomentController.PATH)) {
        log.await(PATIENCE);
      }
      return true;
    }
    var moment = ShownMoment.read(typed, clock);
    if (moment.isEmpty() && !path.startsWith("/cases/")) { // a case says it on a page of its own
      throw new UnreadMoment(typed);
    }
    if (moment.isPresent()) {
      log.await(PATIENCE);
      moment.get().note();
    }
    return true;
  }

  @Override
  public void postHandle(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable ModelAndView page) {
    if (page != null && page.getViewName() != null && !page.getViewName().startsWith("redirect:")) {
      ShownMoment.now().ifPresent(moment -> page.addObject("shownMoment", moment));
    }
  }
}
