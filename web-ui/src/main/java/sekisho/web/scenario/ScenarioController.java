package sekisho.web.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import sekisho.message.DocumentHash;
import sekisho.message.ScenarioCommand.ImportScenario;
import sekisho.message.ScenarioCommand.PublishScenario;
import sekisho.message.ScenarioCommand.RetireScenario;
import sekisho.message.ScenarioVersion;
import sekisho.message.scenario.Scenario;
import sekisho.view.scenario.CheckedScenario;
import sekisho.view.scenario.ScenarioReader;
import sekisho.view.scenario.ScenarioShelf;
import sekisho.web.CurrentOfficial;
import sekisho.web.Dispatch;
import sekisho.web.Fields;
import sekisho.web.FormTurn;
import sekisho.web.ReferenceFiles;
import sekisho.web.Texts;
import sekisho.web.Uploads;

/** The scenarios: what is there, and how a version comes in, is published and retired. */
@Controller
@RequestMapping("/scenarios")
class ScenarioController {
  private static final String MEDIA_TYPE = "application/x-sekisho-scenario";

  private final ScenarioPages pages;
  private final ScenarioReader reader;
  private final ScenarioShelf shelf;
  private final ReferenceFiles files;
  private final Uploads uploads;
  private final Texts texts;
  private final CurrentOfficial official;
  private final Dispatch dispatch;
  private final FormTurn turn;

  ScenarioController(
      ScenarioPages pages,
      ScenarioReader reader,
      ScenarioShelf shelf,
      ReferenceFiles files,
      Uploads uploads,
      Texts texts,
      CurrentOfficial official,
      Dispatch dispatch,
      FormTurn turn) {
    this.pages = pages;
    this.reader = reader;
    this.shelf = shelf;
    this.files = files;
    this.uploads = uploads;
    this.texts = texts;
    this.official = official;
    this.dispatch = dispatch;
    this.turn = turn;
  }

  @GetMapping
  String list(Model model) {
    return pages.list(model);
  }

  @GetMapping("/import")
  String choose(
      @RequestParam(name = Uploads.TOO_BIG) Optional<String> tooBig,
      @ModelAttribute("form") FileForm form,
      BindingResult bound,
      Model model) {
    var fields = Fields.of(bound, FileForm.LABELS);
    tooBig.ifPresent(_ -> uploads.tooBig(fields, "file"));
    return turn.show(model, fields, () -> pages.choose(model, Optional.empty()));
  }

  /** Checks a file; one with errors comes back with them and is not kept. */
  @PostMapping("/import")
  String take(@ModelAttribute("form") FileForm form, BindingResult bound, Model model) {
    var fields = Fields.of(bound, FileForm.LABELS);
    if (!uploads.taken(fields, "file", form.file())) {
      return turn.show(model, fields, () -> pages.choose(model, Optional.empty()));
    }
    byte[] file = bytes(form.file());
    CheckedScenario checked = reader.read(file);
    Optional<Scenario> sound = checked.sound();
    if (sound.isEmpty()) {
      fields.error("file", "scenario.import.faults", checked.errors().size());
    }
    String next =
        sound.map(s -> "/scenarios/" + s.id() + "/" + s.version()).orElse("/scenarios/import");
    return turn.act(
        model,
        fields,
        () -> sound.ifPresent(s -> take(s, file)),
        next,
        () -> pages.choose(model, Optional.of(checked)));
  }

  /** The very file that is there already changes nothing; its page is shown. */
  private void take(Scenario scenario, byte[] file) {
    DocumentHash kept = files.keepReference(official.person(), MEDIA_TYPE, file);
    var version = new ScenarioVersion(scenario.id(), scenario.version(), kept);
    boolean there =
        shelf
            .find(scenario.id(), scenario.version())
            .filter(standing -> standing.version().equals(version))
            .isPresent();
    if (!there) {
      dispatch.send(turn.commandId(), new ImportScenario(version));
    }
  }

  private static byte[] bytes(@Nullable MultipartFile file) {
    try {
      return Objects.requireNonNull(file).getBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("The upload could not be read", e);
    }
  }

  @GetMapping("/{scenario}/{edition:\\d+\\.\\d+\\.\\d+}")
  String version(@PathVariable String scenario, @PathVariable String edition, Model model) {
    return pages.version(model, pages.find(scenario, edition));
  }

  @GetMapping("/{scenario}/{edition:\\d+\\.\\d+\\.\\d+}/difference")
  String difference(
      @PathVariable String scenario,
      @PathVariable String edition,
      @RequestParam Optional<String> with,
      Model model) {
    return pages.difference(model, pages.find(scenario, edition), with);
  }

  @PostMapping("/{scenario}/{edition:\\d+\\.\\d+\\.\\d+}/publication")
  String publish(
      @PathVariable String scenario,
      @PathVariable String edition,
      @ModelAttribute("publication") PublicationForm form,
      BindingResult bound,
      Model model) {
    var shown = pages.find(scenario, edition);
    var fields = Fields.of(bound, PublicationForm.LABELS);
    var document = fields.value("document", DocumentHash::new);
    return turn.send(
        model,
        fields,
        () -> new PublishScenario(new ScenarioVersion(scenario, edition, document.get())),
        shown.address(),
        () -> pages.version(model, shown));
  }

  @PostMapping("/{scenario}/{edition:\\d+\\.\\d+\\.\\d+}/retirement")
  String retire(
      @PathVariable String scenario,
      @PathVariable String edition,
      @ModelAttribute("retirement") RetirementForm form,
      BindingResult bound,
      Model model) {
    var shown = pages.find(scenario, edition);
    var fields = Fields.of(bound, RetirementForm.LABELS);
    var reason = fields.text("reason");
    return turn.send(
        model,
        fields,
        () -> new RetireScenario(shown.standing().version(), texts.keep(reason.get())),
        shown.address(),
        () -> pages.version(model, shown));
  }
}
