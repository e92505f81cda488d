package sekisho.web.moment;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import sekisho.web.ShownMoment;

/** The way into the past of the whole house, and what there is to see at a moment. */
@Controller
class MomentController {
  static final String PATH = "/moment";

  private final DaysPage days;
  private final MomentPage page;

  MomentController(DaysPage days, MomentPage page) {
    this.days = days;
    this.page = page;
  }

  @GetMapping(PATH)
  String show(Model model) {
    days.fill(model);
    ShownMoment.now().ifPresent(moment -> page.fill(model, moment));
    return "moment/show";
  }
}
