package sekisho.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Records each page of a case as read after it was made ready and before it is sent, in one place
 * for all controllers. A form that comes back with its errors shows the case too, so it counts;
 * what leads on to another page does not.
 */
@Component
class ReadsOfCases implements HandlerInterceptor, WebMvcConfigurer {
  private final ObjectProvider<AccessLog> log; // asked late: it needs the event store

  ReadsOfCases(ObjectProvider<AccessLog> log) {
    this.log = log;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this);
  }

  @Override
  public void postHandle(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable ModelAndView page) {
    if (page == null || leadsOn(page)) {
      return;
    }
    ShownCase.now().ifPresent(shown -> log.getObject().read(shown, pattern(request)));
  }

  private static boolean leadsOn(ModelAndView page) {
    String name = page.getViewName();
    return name != null && name.startsWith("redirect:");
  }

  private static String pattern(HttpServletRequest request) {
    Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    if (pattern == null) {
      throw new IllegalStateException("A page without a route: " + request.getRequestURI());
    }
    return pattern.toString();
  }
}
