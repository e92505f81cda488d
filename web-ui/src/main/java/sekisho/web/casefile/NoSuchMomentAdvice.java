package sekisho.web.casefile;

import java.time.Instant;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import sekisho.web.NoSuchMoment;
import sekisho.web.Times;
import sekisho.web.Words;

/** Says in plain words that a case cannot be shown as of the moment that was asked for. */
@ControllerAdvice
class NoSuchMomentAdvice {
  private final CaseHeads heads;
  private final Words words;
  private final Times times;

  NoSuchMomentAdvice(CaseHeads heads, Words words, Times times) {
    this.heads = heads;
    this.words = words;
    this.times = times;
  }

  @ExceptionHandler
  ModelAndView explain(NoSuchMoment none) {
    HttpStatusCode status =
        none.moment().isPresent() ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST;
    var page = new ModelAndView("casefile/moment", status);
    Instant opened = none.file().openedAt();
    page.addObject("head", heads.of(none.file(), ""));
    page.addObject(
        "explained",
        none.moment()
            .map(m -> words.of("casefile.as-of.before", times.atSecond(m), times.atSecond(opened)))
            .orElseGet(() -> words.of("casefile.as-of.unread", none.typed())));
    page.addObject("asOf", times.field(none.moment().orElse(opened)));
    return page;
  }
}
