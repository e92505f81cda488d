package sekisho.web.console;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import sekisho.message.ExerciseCommand;
import sekisho.message.ExerciseCommand.AdvanceMove;
import sekisho.message.ExerciseCommand.DeliverInject;
import sekisho.message.ExerciseCommand.JumpTo;
import sekisho.message.ExerciseCommand.PauseClock;
import sekisho.message.ExerciseCommand.ResumeClock;
import sekisho.message.ExerciseCommand.SetRate;
import sekisho.message.scenario.ClockPlan;
import sekisho.web.Fields;
import sekisho.web.FormTurn;

/** The control desk of an exercise, and its clock. */
@Controller
@RequestMapping("/exercises/{exercise}/desk")
class ConsoleController {
  private static final String PREFIX = "console";

  private final DeskPage page;
  private final FormTurn turn;

  ConsoleController(DeskPage page, FormTurn turn) {
    this.page = page;
    this.turn = turn;
  }

  /** The buttons of the clock. */
  record ButtonForm(String act) {}

  @GetMapping
  String show(@PathVariable UUID exercise, Model model) {
    return page.show(page.open(exercise), model);
  }

  /** Pause, go on, begin the next move, go to the next inject. */
  @PostMapping("/clock")
  String clock(
      @PathVariable UUID exercise,
      @ModelAttribute("buttonForm") ButtonForm form,
      BindingResult bound,
      Model model) {
    DeskPage.Open open = page.open(exercise);
    ExerciseCommand command =
        switch (form.act()) {
          case "pause" -> new PauseClock(open.file().id());
          case "resume" -> new ResumeClock(open.file().id());
          case "move" -> new AdvanceMove(open.file().id());
          case "next" -> toNext(open);
          case null, default -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        };
    return send(open, Fields.of(bound, PREFIX), () -> command, model);
  }

  private static ExerciseCommand toNext(DeskPage.Open open) {
    return DeskPage.timeOfNext(open.desk())
        .<ExerciseCommand>map(at -> new JumpTo(open.file().id(), at))
        .orElseGet(() -> new ResumeClock(open.file().id()));
  }

  @PostMapping("/rate")
  String rate(
      @PathVariable UUID exercise,
      @ModelAttribute(DeskPage.RATE_FORM) RateForm form,
      BindingResult bound,
      Model model) {
    DeskPage.Open open = page.open(exercise);
    Fields fields = Fields.of(bound, PREFIX);
    var rate = fields.whole("rate", 1, ClockPlan.FASTEST);
    return send(
        open, fields, () -> new SetRate(open.file().id(), Math.toIntExact(rate.get())), model);
  }

  @PostMapping("/jump")
  String jump(
      @PathVariable UUID exercise,
      @ModelAttribute(DeskPage.JUMP_FORM) JumpForm form,
      BindingResult bound,
      Model model) {
    DeskPage.Open open = page.open(exercise);
    Fields fields = Fields.of(bound, PREFIX);
    var until = fields.maybeMoment("until");
    if (until.understood() && until.get().isEmpty()) {
      fields.error("until", "common.field.required");
    }
    return send(open, fields, () -> new JumpTo(open.file().id(), until.get().orElseThrow()), model);
  }

  @PostMapping("/injects/{inject}/delivery")
  String deliver(
      @PathVariable UUID exercise,
      @PathVariable String inject,
      @ModelAttribute("buttonForm") ButtonForm form,
      BindingResult bound,
      Model model) {
    DeskPage.Open open = page.open(exercise);
    return send(
        open,
        Fields.of(bound, PREFIX),
        () -> new DeliverInject(open.file().id(), open.inject(inject).id()),
        model);
  }

  private String send(
      DeskPage.Open open,
      Fields fields,
      java.util.function.Supplier<ExerciseCommand> command,
      Model model) {
    return turn.send(
        model,
        fields,
        command,
        open.address(),
        () -> page.show(page.open(open.file().id().value()), model));
  }
}
