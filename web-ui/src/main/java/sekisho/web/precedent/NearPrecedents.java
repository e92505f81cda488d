package sekisho.web.precedent;

import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import sekisho.view.casefile.CaseFile;
import sekisho.view.precedent.NearPrecedent;
import sekisho.view.precedent.Precedents;
import sekisho.web.Words;

/** The documented cases near a case, in words, for pages on which the authorities review it. */
@Component
public class NearPrecedents {
  private final Precedents precedents;
  private final Words words;

  NearPrecedents(Precedents precedents, Words words) {
    this.precedents = precedents;
    this.words = words;
  }

  /**
   * One documented case beside a case under review.
   *
   * @param why in what it is near
   * @param outcome how it ended, as far as the source says
   */
  public record Line(
      String address, String title, String recipient, String why, String outcome, boolean open) {}

  /** The nearest first; none is an answer too. */
  public List<Line> to(CaseFile file) {
    return NearPrecedent.to(file, precedents.all()).stream().map(this::line).toList();
  }

  private Line line(NearPrecedent near) {
    var precedent = near.precedent();
    String language = LocaleContextHolder.getLocale().getLanguage();
    return new Line(
        "/precedents/" + precedent.number(),
        precedent.equipment().in(language),
        precedent.recipient().in(language),
        words.of(
            "policy.near.why", words.list(near.likenesses().stream().map(words::label).toList())),
        words.label(precedent.outcome()),
        precedent.undecided());
  }
}
