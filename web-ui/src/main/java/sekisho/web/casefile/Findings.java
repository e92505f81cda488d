package sekisho.web.casefile;

import java.util.List;
import org.springframework.stereotype.Component;
import sekisho.view.casefile.CaseFile;
import sekisho.view.casefile.Entry;
import sekisho.web.identity.Officials;
import sekisho.web.part.Chip;
import sekisho.web.part.Finding;
import sekisho.web.part.Pair;

/** Findings of a case with who made them, in which seat and when. */
@Component
public class Findings {
  private final Officials officials;

  Findings(Officials officials) {
    this.officials = officials;
  }

  public Finding of(CaseFile file, Entry entry, String title, Chip chip, List<Pair> lines) {
    return new Finding(
        title,
        chip,
        lines,
        officials.inSeat(entry.person(), entry.seat()),
        entry.at(),
        entry.record(),
        CaseHeads.address(file) + "?at=" + entry.record());
  }
}
