package sekisho.app.exercise.bot;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import sekisho.app.acts.Pen;
import sekisho.app.acts.Ways;
import sekisho.app.venue.ExerciseDispatch;
import sekisho.message.AutomationMode;
import sekisho.message.CaseCommand;
import sekisho.message.CommandId;
import sekisho.message.Seat;
import sekisho.message.Stage;
import sekisho.message.scenario.Bot;
import sekisho.message.scenario.Scenario;
import sekisho.message.scenario.ScenarioCase;
import sekisho.view.casefile.CaseFile;
import sekisho.view.casefile.CaseStream;
import sekisho.view.casefile.NextAct;
import sekisho.web.Times;
import sekisho.web.precedent.MockRequest;

/**
 * Writes the cases of a scenario up to the stage from which they are played, as the places would
 * have written them, before anything else happens. Who is cut short goes on where the case stands.
 */
@Component
class CaseWriter {
  /** No case needs so many acts; one that does will never reach its stage. */
  private static final int MOST_ACTS = 80;

  private final ExerciseDispatch dispatch;
  private final CaseStream stream;
  private final Desks desks;

  CaseWriter(ExerciseDispatch dispatch, CaseStream stream, Desks desks) {
    this.dispatch = dispatch;
    this.stream = stream;
    this.desks = desks;
  }

  /** Whether there is something left to write. */
  static boolean waits(CaseWatch watch, ScenarioCase one) {
    boolean drafted =
        MockRequest.of(watch.caseId(), one.request()).stream()
            .allMatch(part -> watch.done(draft(watch, part.part())));
    return !drafted || !watch.reached(one.from());
  }

  private static CommandId draft(CaseWatch watch, String part) {
    return DraftCommands.of(watch.caseId(), part);
  }

  void write(Table table, Scenario scenario, ScenarioCase one, Instant at) {
    CaseWatch watch = table.watch(one);
    for (MockRequest.Part part : MockRequest.of(watch.caseId(), one.request())) {
      CommandId id = draft(watch, part.part());
      if (!watch.done(id)) {
        Pen pen = desks.pen(scenario, table.exercise(), watch.caseId(), Seat.APPLICANT, at, id);
        dispatch.send(id, part.command().apply(pen), table.exercise(), Seat.APPLICANT, at, true);
      }
    }
    for (int act = 0; !stands(watch, one.from()); act++) {
      if (act == MOST_ACTS || !actOnce(table, scenario, one, at)) {
        throw new IllegalStateException(
            "%s of %s cannot be written up to %s".formatted(one.id(), scenario.id(), one.from()));
      }
    }
  }

  private boolean stands(CaseWatch watch, Stage stage) {
    watch.catchUp(stream);
    return watch.reached(stage);
  }

  /** The first act that is due and that somebody knows how to do. */
  private boolean actOnce(Table table, Scenario scenario, ScenarioCase one, Instant at) {
    CaseWatch watch = table.watch(one);
    CaseFile file = watch.file().orElseThrow();
    for (NextAct next : file.nextActs(Times.dayOf(at))) {
      var waiting = new Waiting(next.seat(), next.act(), watch.head(), at);
      Bot bot = botOf(scenario, next.seat()).orElse(Counterparts.USUAL);
      var turn = new Turn(bot, AutomationMode.COOPERATIVE, one.id(), waiting);
      Optional<Turn.Chosen> chosen = turn.chosen(table.exercise(), watch::done);
      if (chosen.filter(c -> c.command().isEmpty()).isEmpty()) {
        continue;
      }
      CommandId texts = turn.command(table.exercise(), watch.head(), 0);
      Pen pen = desks.pen(scenario, table.exercise(), watch.caseId(), next.seat(), at, texts);
      List<CaseCommand> commands = Ways.due(next.act(), pen, chosen.orElseThrow().say());
      for (int i = 0; i < commands.size(); i++) {
        CommandId id = turn.command(table.exercise(), watch.head(), i + 1);
        dispatch.send(id, commands.get(i), table.exercise(), next.seat(), at, true);
      }
      if (!commands.isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Bot> botOf(Scenario scenario, Seat seat) {
    return Counterparts.placeOf(scenario, seat).flatMap(p -> Counterparts.botOf(scenario, p));
  }
}
