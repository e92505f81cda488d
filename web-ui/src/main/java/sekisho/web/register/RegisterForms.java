package sekisho.web.register;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import sekisho.message.Country;
import sekisho.message.RegisterCommand.CorrectRegisterFact;
import sekisho.message.RegisterCommand.RecordFact;
import sekisho.message.RegisterFactId;
import sekisho.message.SourceGrade;
import sekisho.view.policy.Sources;
import sekisho.view.register.CountryRegister;
import sekisho.view.register.FactKind;
import sekisho.view.register.FactLine;
import sekisho.view.register.RegisterView;
import sekisho.web.Countries;
import sekisho.web.Fields;
import sekisho.web.FormTurn;
import sekisho.web.Texts;
import sekisho.web.Words;
import sekisho.web.part.Choice;

/** The forms to record a fact and to correct one, each with the cases that it touches. */
@Controller
class RegisterForms {
  private final RegisterView registers;
  private final FactPage facts;
  private final Touched touched;
  private final Says says;
  private final Sources sources;
  private final Countries countries;
  private final Texts texts;
  private final Words words;
  private final FormTurn turn;

  RegisterForms(
      RegisterView registers,
      FactPage facts,
      Touched touched,
      Says says,
      Sources sources,
      Countries countries,
      Texts texts,
      Words words,
      FormTurn turn) {
    this.registers = registers;
    this.facts = facts;
    this.touched = touched;
    this.says = says;
    this.sources = sources;
    this.countries = countries;
    this.texts = texts;
    this.words = words;
    this.turn = turn;
  }

  /** Which fact is to be recorded, of which country. */
  record Choose(@Nullable String kind, @Nullable String country) {}

  /** First which fact of which country; then the form for it. */
  @GetMapping("/registers/new")
  String choose(@ModelAttribute("choose") Choose choose, BindingResult bound, Model model) {
    Fields fields = Fields.of(bound, FactForm.LABELS);
    var kind = fields.maybeChoice("kind", FactKind.class);
    var country = fields.maybeValue("country", facts::known);
    if (kind.understood()
        && country.understood()
        && kind.get().isPresent()
        && country.get().isPresent()) {
      model.addAttribute(
          "form", FactForm.blank(kind.get().get().name(), country.get().get().code()));
      return form(kind.get().get(), country.get().get(), model);
    }
    return turn.show(model, fields, () -> chooser(model));
  }

  @PostMapping("/registers")
  String record(@ModelAttribute("form") FactForm form, BindingResult bound, Model model) {
    Fields fields = Fields.of(bound, FactForm.LABELS);
    var kind = fields.choice("kind", FactKind.class);
    var country = fields.value("country", facts::known);
    if (!kind.understood() || !country.understood()) {
      model.addAttribute("choose", new Choose(form.kind(), form.country()));
      return turn.show(model, fields, () -> chooser(model));
    }
    var id = new RegisterFactId(turn.commandId().value());
    var command = FactForm.read(kind.get(), country.get(), id, fields, sources, texts::keep);
    return turn.send(
        model,
        fields,
        command,
        "/registers/" + country.get() + "/facts/" + id,
        () -> form(kind.get(), country.get(), model));
  }

  @GetMapping("/registers/{country}/facts/{fact}/correction")
  String correction(@PathVariable String country, @PathVariable UUID fact, Model model) {
    CountryRegister all = registers.of(facts.country(country));
    FactLine line = line(all, fact);
    model.addAttribute("form", FactForm.of(line, line.fact().note().map(texts::read)));
    return correctionForm(all, line, model);
  }

  @PostMapping("/registers/{country}/facts/{fact}/correction")
  String correct(
      @PathVariable String country,
      @PathVariable UUID fact,
      @ModelAttribute("form") FactForm form,
      BindingResult bound,
      Model model) {
    CountryRegister all = registers.of(facts.country(country));
    FactLine line = line(all, fact);
    Fields fields = Fields.of(bound, FactForm.LABELS);
    var how = fields.choice("how", FactForm.How.class);
    var reason = fields.text("reason");
    Optional<Supplier<RecordFact>> instead =
        how.understood() && how.get() == FactForm.How.REPLACE
            ? Optional.of(
                FactForm.read(
                    line.kind(),
                    all.country(),
                    new RegisterFactId(turn.commandId().value()),
                    fields,
                    sources,
                    texts::keep))
            : Optional.empty();
    return turn.send(
        model,
        fields,
        () ->
            new CorrectRegisterFact(
                all.country(), line.id(), texts.keep(reason.get()), instead.map(Supplier::get)),
        "/registers/" + all.country() + "/facts/" + line.id(),
        () -> correctionForm(all, line, model));
  }

  private FactLine line(CountryRegister all, UUID fact) {
    return all.line(new RegisterFactId(fact))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private String chooser(Model model) {
    model.addAttribute("countries", countries.choices());
    model.addAttribute(
        "kinds",
        says.mine().stream().map(kind -> Choice.of(kind.name(), says.kind(kind))).toList());
    return "register/choose";
  }

  private String form(FactKind kind, Country country, Model model) {
    model.addAttribute("name", countries.name(country));
    model.addAttribute("country", country);
    model.addAttribute("kindWords", says.kind(kind));
    fields(kind, country, model);
    return "register/record";
  }

  private String correctionForm(CountryRegister all, FactLine line, Model model) {
    facts.show(all, line, model);
    model.addAttribute(
        "ways",
        Arrays.stream(FactForm.How.values())
            .map(
                how ->
                    new Choice(
                        how.name(),
                        words.of("registers.form.how." + how),
                        words.of("registers.form.how." + how + ".hint")))
            .toList());
    fields(line.kind(), all.country(), model);
    return "register/correct";
  }

  private void fields(FactKind kind, Country country, Model model) {
    model.addAttribute("kind", kind);
    model.addAttribute("values", says.choices(kind));
    model.addAttribute("runsOut", Says.mayRunOut(kind));
    model.addAttribute("grades", words.choices(SourceGrade.class));
    model.addAttribute("touched", touched.to(country));
  }
}
