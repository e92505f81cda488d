package sekisho.web.console;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import sekisho.web.console.ObservationPage.Place;

/** All records of an exercise, and what was observed at them: at the desk, and for observers. */
@Controller
@RequestMapping("/exercises/{exercise}")
class ObservationController {
  private static final Place DESK = new Place("console/records", "/desk/records");
  private static final Place OBSERVER = new Place("console/observations", "/observations");

  private final ObservationPage page;

  ObservationController(ObservationPage page) {
    this.page = page;
  }

  @GetMapping("/desk/records")
  String records(
      @PathVariable UUID exercise,
      @RequestParam(defaultValue = "1") int page,
      @RequestParam(defaultValue = "") String at,
      Model model) {
    return this.page.show(DESK, exercise, page, at, model);
  }

  @PostMapping("/desk/observations")
  String observe(
      @PathVariable UUID exercise,
      @ModelAttribute("form") ObservationForm form,
      BindingResult bound,
      Model model) {
    return page.observe(DESK, exercise, form, bound, model);
  }

  @GetMapping("/observations")
  String observations(
      @PathVariable UUID exercise,
      @RequestParam(defaultValue = "1") int page,
      @RequestParam(defaultValue = "") String at,
      Model model) {
    return this.page.show(OBSERVER, exercise, page, at, model);
  }

  @PostMapping("/observations")
  String pin(
      @PathVariable UUID exercise,
      @ModelAttribute("form") ObservationForm form,
      BindingResult bound,
      Model model) {
    return page.observe(OBSERVER, exercise, form, bound, model);
  }
}
