package sekisho.web.casefile;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import sekisho.view.casefile.CaseFile;
import sekisho.view.casefile.CaseFiles;
import sekisho.view.casefile.Recorded;
import sekisho.web.CurrentOfficial;
import sekisho.web.ShownCase;
import sekisho.web.part.Problems;
import sekisho.web.part.RecordLine;

/**
 * Someone acted first: a form that is refused says who recorded what since its page was opened. The
 * form carries the number of the record on which it stood; one place for the forms of all rooms.
 */
@Component
class MovedOn implements HandlerInterceptor, WebMvcConfigurer {
  /** The hidden field with the number of the record. */
  private static final String SEEN = "seen";

  /** Asked late: an interceptor is made before most of the product stands. */
  private final ObjectProvider<Since> since;

  MovedOn(ObjectProvider<Since> since) {
    this.since = since;
  }

  /** The records of a case after one of them. */
  @Component
  static class Since {
    private final CaseFiles files;
    private final Timeline timeline;
    private final CurrentOfficial official;

    Since(CaseFiles files, Timeline timeline, CurrentOfficial official) {
      this.files = files;
      this.timeline = timeline;
      this.official = official;
    }

    List<RecordLine> after(ShownCase shown, long seen) {
      return files.find(shown.caseId()).map(file -> after(file, seen)).orElse(List.of());
    }

    private List<RecordLine> after(CaseFile head, long seen) {
      boolean inside = CaseFilePage.inside(official.seat());
      List<Recorded> unseen =
          head.records().reversed().stream().filter(r -> r.record() > seen).toList();
      return timeline.lines(head, unseen, head.at(), inside);
    }
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
    if (page == null
        || !(page.getModel().get("problems") instanceof Problems problems)
        || (problems.refusal() == null && problems.changes() == null)) {
      return;
    }
    long seen = number(request.getParameter(SEEN));
    ShownCase.now()
        .filter(shown -> seen > 0 && shown.head() > seen)
        .ifPresent(shown -> page.addObject("since", since.getObject().after(shown, seen)));
  }

  private static long number(@Nullable String typed) {
    return typed != null && typed.matches("\\d{1,9}") ? Long.parseLong(typed) : 0;
  }
}
