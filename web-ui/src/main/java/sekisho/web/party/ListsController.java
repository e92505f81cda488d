package sekisho.web.party;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import sekisho.message.DocumentHash;
import sekisho.message.PartyCommand.ImportPartyList;
import sekisho.message.PartyListId;
import sekisho.message.PartyListVersion;
import sekisho.web.CurrentOfficial;
import sekisho.web.DocumentRejected;
import sekisho.web.Fields;
import sekisho.web.FormTurn;
import sekisho.web.ReferenceFiles;
import sekisho.web.Typed;
import sekisho.web.Uploads;

/** The lists of parties: what is there, and the import of another version in two steps. */
@Controller
@RequestMapping("/lists")
class ListsController {
  private static final String MEDIA_TYPE = "application/x-party-list";
  private static final int TRIES = 40;
  private static final long PAUSE_NANOS = 25_000_000;

  private final ListsPage page;
  private final ImportPage importPage;
  private final ReferenceFiles files;
  private final Uploads uploads;
  private final CurrentOfficial official;
  private final FormTurn turn;

  ListsController(
      ListsPage page,
      ImportPage importPage,
      ReferenceFiles files,
      Uploads uploads,
      CurrentOfficial official,
      FormTurn turn) {
    this.page = page;
    this.importPage = importPage;
    this.files = files;
    this.uploads = uploads;
    this.official = official;
    this.turn = turn;
  }

  @GetMapping
  String show(Model model) {
    return page.lists(model);
  }

  @GetMapping("/edition")
  String edition(
      @RequestParam Optional<String> list,
      @RequestParam Optional<Integer> edition,
      @RequestParam(defaultValue = "ALL") ListsPage.Show show,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    Optional<PartyListId> id = list.map(l -> shaped(l, PartyListId::new));
    return this.page.edition(model, id, edition, show, q, page);
  }

  @GetMapping("/import")
  String choose(
      @RequestParam Optional<String> list,
      @RequestParam Optional<String> document,
      @RequestParam(name = Uploads.TOO_BIG) Optional<String> tooBig,
      @ModelAttribute("form") ImportForm form,
      BindingResult bound,
      Model model) {
    if (list.isPresent() && document.isPresent()) {
      return importPage.check(
          model, shaped(list.get(), PartyListId::new), shaped(document.get(), DocumentHash::new));
    }
    var fields = Fields.of(bound, ImportForm.LABELS);
    tooBig.ifPresent(_ -> uploads.tooBig(fields, "file"));
    return turn.show(model, fields, () -> importPage.choose(model));
  }

  /** Keeps the file and goes on to what it would change; nothing is imported yet. */
  @PostMapping("/import")
  String upload(@ModelAttribute("form") ImportForm form, BindingResult bound, Model model) {
    var fields = Fields.of(bound, ImportForm.LABELS);
    var other = fields.maybeValue("other", PartyListId::new);
    Typed<PartyListId> list =
        other.understood() && other.get().isEmpty() ? fields.value("list", PartyListId::new) : null;
    Optional<DocumentHash> kept = fields.wrong() ? Optional.empty() : keep(fields, form.file());
    if (kept.isEmpty()) {
      uploads.taken(fields, "file", form.file());
      return turn.show(model, fields, () -> importPage.choose(model));
    }
    PartyListId id = list == null ? other.get().orElseThrow() : list.get();
    return turn.seeOther("/lists/import?list=" + id + "&document=" + kept.get());
  }

  private Optional<DocumentHash> keep(Fields fields, @Nullable MultipartFile file) {
    if (!uploads.taken(fields, "file", file) || file == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(files.keepReference(official.person(), MEDIA_TYPE, file.getBytes()));
    } catch (DocumentRejected rejected) {
      switch (rejected.reason()) {
        case EMPTY, TYPE_NOT_TAKEN -> fields.error("file", "common.file.empty");
        case TOO_BIG -> uploads.tooBig(fields, "file");
      }
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("The upload could not be read", e);
    }
  }

  /** Imports the version whose difference was shown. */
  @PostMapping
  String apply(@ModelAttribute("apply") ApplyForm form, BindingResult bound, Model model) {
    var fields = Fields.of(bound, ApplyForm.LABELS);
    PartyListId list = shaped(String.valueOf(form.list()), PartyListId::new);
    DocumentHash document = shaped(String.valueOf(form.document()), DocumentHash::new);
    var supersedes = fields.whole("supersedes", 0, Integer.MAX_VALUE - 1);
    var listDate = fields.day("listDate");
    int before = supersedes.understood() ? supersedes.get().intValue() : 0;
    var version = new PartyListVersion(list, before + 1);
    var command =
        fields.wrong()
            ? Optional.<ImportPartyList>empty()
            : importPage.command(list, document, before, listDate.get());
    if (command.isEmpty() && !fields.wrong()) {
      return turn.seeOther("/lists/import?list=" + list + "&document=" + document);
    }
    String answer =
        turn.send(
            model,
            fields,
            command::orElseThrow,
            ListWords.address(version),
            () -> importPage.check(model, list, document));
    awaitEntries(answer, version);
    return answer;
  }

  /** The entries follow in a moment; whoever imported them sees them at once. */
  private void awaitEntries(String answer, PartyListVersion version) {
    for (int i = 0; i < TRIES && answer.startsWith("redirect:"); i++) {
      if (importPage.there(version)) {
        return;
      }
      LockSupport.parkNanos(PAUSE_NANOS);
    }
  }

  private static <T> T shaped(String text, Function<String, T> of) {
    try {
      return of.apply(text);
    } catch (IllegalArgumentException e) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND, "No such address", e);
    }
  }
}
