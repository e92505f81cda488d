package sekisho.web.submission;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sekisho.message.DocumentKind;
import sekisho.message.RequestPart;
import sekisho.message.Seat;
import sekisho.message.Stage;
import sekisho.view.casefile.CaseFile;
import sekisho.view.casefile.Request;
import sekisho.web.Countries;
import sekisho.web.Money;
import sekisho.web.Texts;
import sekisho.web.Words;
import sekisho.web.part.Chip;
import sekisho.web.part.Gate;
import sekisho.web.part.NextStep;
import sekisho.web.submission.RequestView.Written;

/** The sections of a request that is not submitted, in order, with the state of each. */
@Component
class TaskList {
  private final Words words;
  private final Texts texts;
  private final Countries countries;
  private final Money money;

  TaskList(Words words, Texts texts, Countries countries, Money money) {
    this.words = words;
    this.texts = texts;
    this.countries = countries;
    this.money = money;
  }

  /** What METI asked for when it returned the request. */
  record Returned(List<String> missing, Written instruction) {}

  /** The sections. */
  private enum Section {
    ITEMS("items", RequestPart.ITEMS),
    DESTINATION("destination", RequestPart.DESTINATION),
    BASIS("basis", RequestPart.BASIS),
    DOCUMENTS("documents", RequestPart.END_USE_CERTIFICATE),
    DECLARATION("declaration", RequestPart.DECLARATION);

    private final String path;
    private final RequestPart part;

    Section(String path, RequestPart part) {
      this.path = path;
      this.part = part;
    }
  }

  /** What a return asks for, while the request is with the applicant. */
  @Nullable Returned returned(CaseFile file) {
    if (file.stage() != Stage.RETURNED) {
      return null;
    }
    return file.request()
        .lastReturn()
        .map(
            r -> {
              String instruction = texts.read(r.instruction());
              return new Returned(
                  r.missing().stream().map(words::label).toList(),
                  new Written(instruction, texts.languageOf(instruction)));
            })
        .orElse(null);
  }

  /** The sections as a task list; the first one that is not done is the current one. */
  List<Gate> gates(CaseFile file) {
    Map<Section, Chip> chips = chips(file);
    List<Gate> gates = new ArrayList<>();
    boolean nowGiven = false;
    for (Section section : Section.values()) {
      Chip chip = chips.getOrDefault(section, Chip.todo(""));
      boolean done = chip.tone() == Chip.Tone.OK;
      boolean optional = section == Section.DOCUMENTS && chip.tone() == Chip.Tone.TODO;
      boolean now = !done && !nowGiven && !optional;
      nowGiven |= now;
      gates.add(
          new Gate(
              gates.size() + 1,
              words.of("submission." + section.path + ".title"),
              address(file, section),
              note(file, section),
              done ? Gate.Progress.DONE : now ? Gate.Progress.NOW : Gate.Progress.WAIT,
              chip,
              List.of()));
    }
    return gates;
  }

  /** What to do next, as an order. */
  NextStep next(CaseFile file) {
    Map<Section, Chip> chips = chips(file);
    for (Section section : Section.values()) {
      Chip chip = chips.getOrDefault(section, Chip.todo(""));
      boolean returned = chip.tone() == Chip.Tone.WARN;
      boolean empty = chip.tone() == Chip.Tone.TODO && section != Section.DOCUMENTS;
      if (section == Section.DECLARATION || returned || empty) {
        return NextStep.act(
            words.of("submission.next." + (returned ? "returned" : section.path)),
            words.of("submission." + section.path + ".title"),
            address(file, section));
      }
    }
    throw new IllegalStateException("The last section is always a next step");
  }

  private Map<Section, Chip> chips(CaseFile file) {
    Request request = file.request();
    Set<RequestPart> open = stillOpen(file);
    Map<Section, Chip> chips = new EnumMap<>(Section.class);
    chips.put(Section.ITEMS, chip(!request.lines().isEmpty(), open, Section.ITEMS));
    chips.put(
        Section.DESTINATION, chip(request.destination().isPresent(), open, Section.DESTINATION));
    chips.put(Section.BASIS, chip(request.basis().isPresent(), open, Section.BASIS));
    chips.put(Section.DOCUMENTS, documents(request, open));
    chips.put(
        Section.DECLARATION,
        request.missing().isEmpty()
            ? Chip.go(words.of("submission.chip.ready"))
            : Chip.todo(words.of("submission.chip.not-yet")));
    return chips;
  }

  private Chip chip(boolean filled, Set<RequestPart> open, Section section) {
    if (open.contains(section.part)) {
      return Chip.warn(words.of("submission.chip.complete-it"));
    }
    return filled
        ? Chip.ok(words.of("submission.chip.done"))
        : Chip.todo(words.of("submission.chip.empty"));
  }

  private Chip documents(Request request, Set<RequestPart> open) {
    if (request.hasDocument(DocumentKind.END_USE_CERTIFICATE)) {
      return Chip.ok(words.of("submission.chip.done"));
    }
    return open.contains(RequestPart.END_USE_CERTIFICATE)
        ? Chip.warn(words.of("submission.chip.complete-it"))
        : Chip.todo(words.of("submission.chip.certificate"));
  }

  /** The parts that a return named and that have not changed since. */
  private static Set<RequestPart> stillOpen(CaseFile file) {
    if (file.stage() != Stage.RETURNED) {
      return Set.of();
    }
    var last = file.request().lastReturn().orElseThrow();
    Request then = CaseFile.at(file.records(), last.entry().record()).request();
    Request now = file.request();
    Set<RequestPart> open = EnumSet.noneOf(RequestPart.class);
    for (RequestPart part : last.missing()) {
      boolean same =
          switch (part) {
            case ITEMS -> then.lines().equals(now.lines());
            case DESTINATION -> then.destination().equals(now.destination());
            case BASIS -> then.basis().equals(now.basis());
            case END_USE_CERTIFICATE ->
                then.documentsFor(Seat.APPLICANT).equals(now.documentsFor(Seat.APPLICANT));
            case DECLARATION -> true;
          };
      if (same) {
        open.add(part);
      }
    }
    return open;
  }

  private String note(CaseFile file, Section section) {
    Request request = file.request();
    return switch (section) {
      case ITEMS ->
          request.lines().isEmpty()
              ? words.of("submission.items.about")
              : words.of(
                  "submission.items.sum", request.lines().size(), money.yen(request.valueJpy()));
      case DESTINATION ->
          request
              .destination()
              .map(d -> countries.name(d.country()) + " / " + texts.read(d.endUser()))
              .orElseGet(() -> words.of("submission.destination.about"));
      case BASIS ->
          request
              .basis()
              .map(b -> words.label(b.licensor()) + " / " + words.label(b.jointDevelopment()))
              .orElseGet(() -> words.of("submission.basis.about"));
      case DOCUMENTS ->
          request.documentsFor(Seat.APPLICANT).isEmpty()
              ? words.of("submission.documents.about")
              : words.of("submission.documents.count", request.documentsFor(Seat.APPLICANT).size());
      case DECLARATION -> words.of("submission.declaration.about");
    };
  }

  private static String address(CaseFile file, Section section) {
    return "/cases/" + file.caseId() + "/request/" + section.path;
  }
}
