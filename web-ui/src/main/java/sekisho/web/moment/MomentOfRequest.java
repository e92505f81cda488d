package sekisho.web.moment;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import sekisho.web.HouseClock;
import sekisho.web.ShownMoment;

/** Reads the moment from the address, of pages that know the past. */
final class MomentOfRequest implements HandlerInterceptor {
  private final HouseClock clock;

  MomentOfRequest(HouseClock clock) {
    this.clock = clock;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    String typed = request.getParameter(ShownMoment.PARAMETER);
    String path = request.getRequestURI();
    if (typed == null
        || typed.isBlank()
        || !HttpMethod.GET.matches(request.getMethod())
        || !ShownMoment.isKnownTo(path)) {
      return true;
    }
    var moment = ShownMoment.read(typed, clock);
    if (moment.isEmpty() && !path.startsWith("/cases/")) { // a case says it on a page of its own
      throw new UnreadMoment(typed);
    }
    moment.ifPresent(ShownMoment::note);
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
