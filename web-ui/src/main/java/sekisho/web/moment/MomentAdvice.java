package sekisho.web.moment;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import sekisho.view.moment.StillFolding;
import sekisho.web.ShownMoment;

/** Says in plain words that a moment cannot be read, or that it is still being read. */
@ControllerAdvice
class MomentAdvice {
  @ExceptionHandler
  ModelAndView unread(UnreadMoment unread, HttpServletRequest request) {
    var page = new ModelAndView("moment/unread", HttpStatus.BAD_REQUEST);
    page.addObject("typed", unread.typed());
    page.addObject("path", request.getRequestURI());
    return page;
  }

  /** Reading many cases takes longer than a page may; it goes on while this page is shown. */
  @ExceptionHandler
  ModelAndView folding(StillFolding folding, HttpServletRequest request) {
    var page = new ModelAndView("moment/folding", HttpStatus.ACCEPTED);
    page.addObject("folding", folding);
    page.addObject("address", address(request));
    ShownMoment.now().ifPresent(moment -> page.addObject("shownMoment", moment));
    return page;
  }

  private static String address(HttpServletRequest request) {
    String query = request.getQueryString();
    return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
  }
}
