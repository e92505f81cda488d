package sekisho.web.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import sekisho.message.DocumentKind;
import sekisho.message.Ground;
import sekisho.message.Refused;
import sekisho.message.RequestPart;
import sekisho.view.casefile.CaseFile;
import sekisho.web.FormTurn;
import sekisho.web.Words;
import sekisho.web.part.Problems;
import sekisho.web.part.Problems.FieldProblem;

/** Everything as it will be submitted, the applicant's declaration, and the submission. */
@Controller
@RequestMapping("/cases/{id}/request/declaration")
class DeclarationController {
  private final RequestPages pages;
  private final FormTurn turn;
  private final Words words;

  DeclarationController(RequestPages pages, FormTurn turn, Words words) {
    this.pages = pages;
    this.turn = turn;
    this.words = words;
  }

  @GetMapping
  String show(@PathVariable UUID id, Model model) {
    CaseFile file = pages.open(id);
    if (!RequestPages.editable(file)) {
      return turn.seeOther("/cases/" + id + "/request");
    }
    model.addAttribute("form", DeclarationForm.EMPTY);
    return page(model, file);
  }

  @PostMapping
  String submit(
      @PathVariable UUID id,
      @ModelAttribute("form") DeclarationForm form,
      BindingResult bound,
      Model model) {
    CaseFile file = pages.open(id);
    var fields = RequestPages.fields(bound);
    List<FieldProblem> missing = new ArrayList<>();
    return turn.act(
        model,
        fields,
        () -> {
          try {
            pages.send(form.read(fields, file.caseId()));
          } catch (Refused refused) {
            missing.addAll(missing(refused));
            throw refused;
          }
        },
        "/cases/" + id + "/request",
        () -> {
          if (model.getAttribute("problems") instanceof Problems p && !missing.isEmpty()) {
            model.addAttribute("problems", new Problems(p.refusal(), p.changes(), missing));
          }
          return page(model, file);
        });
  }

  /** Each missing part that a refusal names, as a link to where it is mended. */
  private List<FieldProblem> missing(Refused refused) {
    if (refused.ground() != Ground.SUBMISSION_INCOMPLETE) {
      return List.of();
    }
    List<FieldProblem> problems = new ArrayList<>();
    for (RequestPart part : RequestPart.values()) {
      if (refused.facts().contains(RequestPart.class.getSimpleName() + "." + part.name())) {
        problems.add(new FieldProblem(anchor(part), words.of("submission.missing." + part)));
      }
    }
    return problems;
  }

  private static String anchor(RequestPart part) {
    return switch (part) {
      case ITEMS, DESTINATION, BASIS -> "part-" + part;
      case END_USE_CERTIFICATE -> "promised";
      case DECLARATION -> "declared";
    };
  }

  private String page(Model model, CaseFile file) {
    model.addAttribute("certificate", file.request().hasDocument(DocumentKind.END_USE_CERTIFICATE));
    return pages.showRequest(model, file, "declaration");
  }
}
