package sekisho.web.help;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import sekisho.message.Seat;
import sekisho.web.Words;

/** The help pages; open to everybody, also before sign-in. */
@Controller
class HelpController {
  /** The terms of the glossary, in the order in which a case meets them. */
  static final List<String> TERMS =
      List.of(
          "equipment",
          "item1",
          "weapon",
          "principle1",
          "principle2",
          "principle3",
          "conflict-party",
          "combat",
          "special",
          "five",
          "gcap",
          "agreement",
          "undertaking",
          "viewpoints",
          "att",
          "euc",
          "secretaries",
          "four-ministers",
          "circulation",
          "cabinet",
          "confirmation",
          "licence",
          "consent",
          "control",
          "dossier",
          "record");

  /** The steps of the path and the seats that take them. */
  private static final List<Step> STEPS =
      List.of(
          new Step("request", Seat.APPLICANT),
          new Step("screening", Seat.METI_LO, Seat.MOFA_R),
          new Step("classification", Seat.METI_LO, Seat.MOD_R),
          new Step("facts", Seat.TRE, Seat.MOFA_R, Seat.MOD_R),
          new Step("rules", Seat.METI_LO, Seat.NSS_C),
          new Step("review", Seat.METI_LO, Seat.MOFA_R, Seat.MOD_R, Seat.NSS_C),
          new Step("undertaking-text", Seat.TRE),
          new Step("secretaries", Seat.NSS_C, Seat.SEC),
          new Step("signoff", Seat.NSS_C, Seat.FM, Seat.DM, Seat.CCS, Seat.PM),
          new Step("cabinet", Seat.CAB),
          new Step("undertaking", Seat.TRE),
          new Step("application", Seat.APPLICANT),
          new Step("licence", Seat.METI_DM),
          new Step("audit", Seat.AUD));

  private final Words words;

  HelpController(Words words) {
    this.words = words;
  }

  private record Step(String key, List<Seat> seats) {
    Step(String key, Seat... seats) {
      this(key, List.of(seats));
    }
  }

  /** One step in words. */
  record StepWords(String what, List<String> who) {}

  /** One term in words. */
  record TermWords(String term, String official, String meaning, String source) {}

  @GetMapping("/help")
  String help(Model model) {
    model.addAttribute("steps", STEPS.stream().map(this::inWords).toList());
    model.addAttribute("terms", TERMS.stream().map(this::inWords).toList());
    return "help/help";
  }

  /** How a program asks the policy. */
  @GetMapping("/help/api")
  String programs() {
    return "help/api";
  }

  @GetMapping("/accessibility")
  String accessibility() {
    return "help/accessibility";
  }

  private StepWords inWords(Step step) {
    return new StepWords(
        words.of("help.step." + step.key()), step.seats().stream().map(words::label).toList());
  }

  private TermWords inWords(String key) {
    return new TermWords(
        words.of("help.term." + key),
        words.of("help.term." + key + ".term"),
        words.of("help.term." + key + ".meaning"),
        words.of("help.term." + key + ".source"));
  }
}
