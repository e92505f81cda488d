package sekisho.web.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sekisho.view.notice.Notice;
import sekisho.web.Words;
import sekisho.web.caselist.CaseLine;
import sekisho.web.part.Chip;

/** Puts notices into words. */
@Component
class NoticeLines {
  private final CauseWords causes;
  private final Words words;

  NoticeLines(CauseWords causes, Words words) {
    this.causes = causes;
    this.words = words;
  }

  /**
   * One notice in words.
   *
   * @param why the fact that caused it
   * @param whyAddress what else the fact has set off; absent when the reader may not see that
   * @param record the record of the case
   */
  record Line(
      String id,
      Instant at,
      Chip what,
      String why,
      @Nullable String whyAddress,
      CaseLine aCase,
      String record,
      long recordNumber,
      boolean read) {}

  Line of(Notice notice, CaseLine aCase) {
    return new Line(
        notice.id(),
        notice.at(),
        chip(notice),
        causes.of(notice.cause(), notice.trigger()),
        causes.addressForReader(notice.cause()),
        aCase,
        aCase.address() + "/records/" + notice.record(),
        notice.record(),
        notice.read());
  }

  private Chip chip(Notice notice) {
    String text = words.of("notice.what." + notice.what());
    return switch (notice.what()) {
      case SUSPEND -> Chip.bad(text);
      case EVALUATE_AGAIN, LOOK_AGAIN -> Chip.warn(text);
      case NOT_SUBMITTED,
          ENDED,
          NOT_A_WEAPON,
          NOT_YET_CLASSIFIED,
          DOES_NOT_RELY_ON_IT,
          LICENSED_BEFORE,
          GOES_ELSEWHERE,
          NOT_A_TRIGGER ->
          Chip.todo(text);
    };
  }
}
