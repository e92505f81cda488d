package sekisho.web.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import sekisho.message.Evaluation;
import sekisho.message.Ministry;
import sekisho.message.Seat;
import sekisho.view.casefile.CaseFile;
import sekisho.view.casefile.NextAct;
import sekisho.view.casefile.Screening.Evaluated;
import sekisho.view.casefile.SignOff.Round;
import sekisho.web.Words;

/** What one record changed: the difference between the case before it and after it. */
@Component
class Changes {
  private final Words words;
  private final NextSteps steps;

  Changes(Words words, NextSteps steps) {
    this.words = words;
    this.steps = steps;
  }

  /** One thing that differs, in words. */
  record Change(String name, String before, String after) {}

  /** What the newest shown record changed; nothing for the first one. */
  List<Change> of(CaseFile after, boolean inside) {
    if (after.at() == 1) {
      return List.of();
    }
    CaseFile before = CaseFile.at(after.records(), after.at() - 1);
    List<Change> changes = new ArrayList<>();
    compare(changes, "stage", f -> words.label(f.stage()), before, after);
    compare(changes, "documents", f -> "" + f.request().documents().size(), before, after);
    if (inside) {
      compare(changes, "verdict", f -> evaluated(f, Evaluation::verdict), before, after);
      compare(changes, "level", f -> evaluated(f, Evaluation::level), before, after);
      compare(changes, "findings", f -> "" + f.review().currentFindings().size(), before, after);
      compare(changes, "views", Changes::views, before, after);
      compare(changes, "signatures", f -> signatures(f), before, after);
    }
    compare(changes, "waiting", this::waiting, before, after);
    return List.copyOf(changes);
  }

  private void compare(
      List<Change> changes,
      String what,
      Function<CaseFile, String> read,
      CaseFile before,
      CaseFile after) {
    String was = read.apply(before);
    String is = read.apply(after);
    if (!was.equals(is)) {
      changes.add(new Change(words.of("casefile.change." + what), was, is));
    }
  }

  private String evaluated(CaseFile file, Function<Evaluation, Enum<?>> part) {
    return file.screening()
        .evaluation()
        .filter(_ -> file.screening().evaluationStands())
        .map(Evaluated::evaluation)
        .map(part)
        .map(words::label)
        .orElse("—");
  }

  private static String views(CaseFile file) {
    return file.review().currentViews().size() + " / " + Ministry.values().length;
  }

  private static String signatures(CaseFile file) {
    int signed = file.signOff().currentRound().map(Round::signed).orElse(0);
    return signed + " / " + Seat.FOUR_MINISTERS.size();
  }

  private String waiting(CaseFile file) {
    return steps.seats(NextAct.seats(file.nextActs(file.lastDay())));
  }
}
