package sekisho.web.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import sekisho.message.Country;
import sekisho.message.RegisterFactId;
import sekisho.message.RegisterKind;
import sekisho.message.SourceGrade;
import sekisho.view.register.CountryRegister;
import sekisho.view.register.CountryRegister.Period;
import sekisho.view.register.FactLine;
import sekisho.view.register.RegisterView;
import sekisho.web.Countries;
import sekisho.web.Fields;
import sekisho.web.FormTurn;
import sekisho.web.HouseClock;
import sekisho.web.ShownMoment;
import sekisho.web.Words;
import sekisho.web.part.Chip;

/**
 * The registers as they can be read: over time, of a country, and one fact with what rests on it.
 */
@Controller
class RegisterPages {
  private final RegisterView registers;
  private final Relied relied;
  private final FactPage facts;
  private final Says says;
  private final FactRows rows;
  private final Countries countries;
  private final Words words;
  private final FormTurn turn;
  private final HouseClock clock;

  RegisterPages(
      RegisterView registers,
      Relied relied,
      FactPage facts,
      Says says,
      FactRows rows,
      Countries countries,
      Words words,
      FormTurn turn,
      HouseClock clock) {
    this.registers = registers;
    this.relied = relied;
    this.facts = facts;
    this.says = says;
    this.rows = rows;
    this.countries = countries;
    this.words = words;
    this.turn = turn;
    this.clock = clock;
  }

  /** One country in the table of a register. */
  record CountryRow(
      String address,
      String name,
      Chip standing,
      @Nullable LocalDate since,
      @Nullable SourceGrade grade,
      boolean any) {}

  /** What one register says about the country of the page. */
  record RegisterRow(
      RegisterKind register,
      String name,
      Chip standing,
      @Nullable LocalDate since,
      @Nullable SourceGrade grade,
      String keepers) {}

  @GetMapping("/registers")
  String overview(@ModelAttribute("form") AsOf.Form form, BindingResult bound, Model model) {
    Fields fields = Fields.of(bound, "registers");
    var typed = fields.maybeChoice("register", RegisterKind.class);
    RegisterKind register =
        typed.understood() ? typed.get().orElse(RegisterKind.AGREEMENT) : RegisterKind.AGREEMENT;
    AsOf asOf = AsOf.read(form, fields, clock);
    List<CountryRegister> all = registers.all();
    all.stream()
        .flatMap(c -> c.lines(register).stream())
        .map(line -> line.by().at())
        .min(Comparator.naturalOrder())
        .ifPresent(first -> model.addAttribute("first", first));
    List<CountryRegister> known =
        all.stream()
            .map(asOf::of)
            .filter(c -> !c.lines(register).isEmpty())
            .sorted(Comparator.comparing(c -> c.lines(register).getFirst().fact().validFrom()))
            .toList();
    model.addAttribute("register", register);
    model.addAttribute("registerName", words.label(register));
    model.addAttribute("asOf", asOf);
    model.addAttribute("tabs", RegisterKind.values());
    model.addAttribute("keepers", says.keepers(register));
    model.addAttribute("mine", mine(register));
    model.addAttribute("rows", known.stream().map(c -> countryRow(c, register, asOf)).toList());
    model.addAttribute(
        "picture",
        OverTime.of(
            known.stream()
                .map(c -> new OverTime.Line(countries.name(c.country()), c.periods(register)))
                .toList(),
            asOf.day(),
            asOf.today()));
    return turn.show(model, fields, () -> "register/overview");
  }

  @GetMapping("/registers/{country}")
  String country(
      @PathVariable String country,
      @ModelAttribute("form") AsOf.Form form,
      BindingResult bound,
      Model model) {
    Country asked = facts.country(country);
    Fields fields = Fields.of(bound, "registers");
    AsOf asOf = AsOf.read(form, fields, clock);
    CountryRegister known = asOf.of(registers.of(asked));
    List<RegisterKind> kinds = List.of(RegisterKind.values());
    model.addAttribute("country", asked);
    model.addAttribute("name", countries.name(asked));
    model.addAttribute("asOf", asOf);
    model.addAttribute("mine", open() && !says.mine().isEmpty());
    model.addAttribute(
        "registers", kinds.stream().map(kind -> registerRow(known, kind, asOf)).toList());
    model.addAttribute("history", rows.of(known.lines().reversed()));
    model.addAttribute(
        "picture",
        OverTime.of(
            kinds.stream()
                .filter(kind -> !known.lines(kind).isEmpty())
                .map(kind -> new OverTime.Line(words.label(kind), known.periods(kind)))
                .toList(),
            asOf.day(),
            asOf.today()));
    return turn.show(model, fields, () -> "register/country");
  }

  @GetMapping("/registers/{country}/facts/{fact}")
  String fact(@PathVariable String country, @PathVariable UUID fact, Model model) {
    Country asked = facts.country(country);
    CountryRegister all = known(registers.of(asked));
    FactLine line =
        all.line(new RegisterFactId(fact))
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    facts.show(all, line, model);
    model.addAttribute("may", line.stands() && open() && says.mayRecord(line.kind()));
    model.addAttribute("keepers", says.keepers(line.kind().register()));
    model.addAttribute("relied", until(relied.on(line, heldUntil(all, line))));
    return "register/fact";
  }

  /** In the past nothing can be recorded. */
  private static boolean open() {
    return ShownMoment.now().isEmpty();
  }

  private static CountryRegister known(CountryRegister all) {
    return ShownMoment.now().map(moment -> all.knownAt(moment.at())).orElse(all);
  }

  private static List<Relied.ReliedRow> until(List<Relied.ReliedRow> rows) {
    return ShownMoment.now()
        .map(m -> rows.stream().filter(row -> !row.on().at().isAfter(m.at())).toList())
        .orElse(rows);
  }

  private boolean mine(RegisterKind register) {
    return open() && says.mine().stream().anyMatch(kind -> kind.register() == register);
  }

  private CountryRow countryRow(CountryRegister c, RegisterKind register, AsOf asOf) {
    var standing = c.on(register, asOf.day());
    return new CountryRow(
        "/registers/" + c.country() + (asOf.query().isEmpty() ? "" : "?" + asOf.query()),
        countries.name(c.country()),
        says.standing(register, standing),
        since(c, register, asOf.day()),
        standing.grade().orElse(null),
        standing.any());
  }

  private RegisterRow registerRow(CountryRegister c, RegisterKind register, AsOf asOf) {
    var standing = c.on(register, asOf.day());
    return new RegisterRow(
        register,
        words.label(register),
        says.standing(register, standing),
        since(c, register, asOf.day()),
        standing.grade().orElse(null),
        says.keepers(register));
  }

  private static @Nullable LocalDate since(
      CountryRegister c, RegisterKind register, LocalDate day) {
    return c.periods(register).stream()
        .filter(p -> p.standing().any() && !p.from().isAfter(day))
        .filter(p -> p.until().filter(until -> !until.isAfter(day)).isEmpty())
        .map(Period::from)
        .findFirst()
        .orElse(null);
  }

  /** The first day on which a later fact of the register took over from this one. */
  private static Optional<LocalDate> heldUntil(CountryRegister all, FactLine line) {
    return all.lines(line.kind().register()).stream()
        .filter(FactLine::stands)
        .filter(other -> other.choice().equals(line.choice()) || other.kind() == line.kind())
        .map(other -> other.fact().validFrom())
        .filter(from -> from.isAfter(line.fact().validFrom()))
        .min(LocalDate::compareTo)
        .or(() -> line.fact().validUntil().map(last -> last.plusDays(1)));
  }
}
