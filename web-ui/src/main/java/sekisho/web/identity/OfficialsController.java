package sekisho.web.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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
import sekisho.message.IdentityCommand.EnrolOfficial;
import sekisho.message.IdentityCommand.GrantSeat;
import sekisho.message.IdentityCommand.RevokeSeat;
import sekisho.message.PersonId;
import sekisho.message.Seat;
import sekisho.view.identity.SeatHoldings;
import sekisho.web.Dispatch;
import sekisho.web.Fields;
import sekisho.web.FormTurn;
import sekisho.web.Words;
import sekisho.web.identity.OfficialForms.EnrolForm;
import sekisho.web.identity.OfficialForms.PasswordForm;
import sekisho.web.identity.OfficialForms.SeatForm;
import sekisho.web.part.Choice;

/**
 * Accounts and seats: a list for everybody signed in, and what the administrator does with them.
 */
@Controller
class OfficialsController {
  private static final String LOGIN = "[a-z0-9][a-z0-9._-]{1,39}";

  private final Accounts accounts;
  private final SeatHoldings holdings;
  private final Officials officials;
  private final Dispatch dispatch;
  private final FormTurn turn;
  private final Words words;

  OfficialsController(
      Accounts accounts,
      SeatHoldings holdings,
      Officials officials,
      Dispatch dispatch,
      FormTurn turn,
      Words words) {
    this.accounts = accounts;
    this.holdings = holdings;
    this.officials = officials;
    this.dispatch = dispatch;
    this.turn = turn;
    this.words = words;
  }

  /** One row of the list. */
  record Row(Account account, List<String> seats) {}

  @GetMapping("/officials")
  String list(Model model) {
    Map<PersonId, Set<Seat>> seats = holdings.all();
    model.addAttribute(
        "rows",
        accounts.all().stream()
            .map(a -> new Row(a, labels(seats.getOrDefault(a.person(), Set.of()))))
            .toList());
    return "identity/officials";
  }

  @GetMapping("/officials/new")
  String newOne(Model model) {
    model.addAttribute("form", new EnrolForm("", "", "", "", "", ""));
    return enrolPage(model);
  }

  @PostMapping("/officials")
  String enrol(@ModelAttribute("form") EnrolForm form, BindingResult bound, Model model) {
    var fields = Fields.of(bound, "identity.enrol");
    var login = fields.text("login", 40);
    var nameJa = fields.text("nameJa", 100);
    var nameEn = fields.text("nameEn", 100);
    var seat = fields.choice("seat", Seat.class);
    var password = fields.text("password");
    boolean simulated = fields.ticked("simulated");
    checkLogin(fields, form.login());
    checkPassword(fields, form.password());
    var person = new PersonId(UUID.randomUUID());
    return turn.act(
        model,
        fields,
        () -> {
          dispatch.send(turn.commandId(), new EnrolOfficial(person, simulated));
          accounts.add(
              new Account(person, login.get(), nameJa.get(), nameEn.get(), simulated, false),
              password.get());
          dispatch.send(new GrantSeat(person, seat.get()));
        },
        "/officials/" + person,
        () -> enrolPage(model));
  }

  private void checkLogin(Fields fields, @Nullable String login) {
    if (login == null || login.isBlank()) {
      return;
    }
    if (!login.strip().matches(LOGIN)) {
      fields.error("login", "identity.enrol.login.shape");
    } else if (accounts.loginTaken(login.strip())) {
      fields.error("login", "identity.enrol.login.taken");
    }
  }

  private static void checkPassword(Fields fields, @Nullable String password) {
    int length = password == null ? 0 : password.strip().length();
    if (length > 0 && (length < Passwords.SHORTEST || length > Passwords.LONGEST)) {
      fields.error("password", "identity.password.length", Passwords.SHORTEST, Passwords.LONGEST);
    }
  }

  @GetMapping("/officials/{person}")
  String one(@PathVariable UUID person, Model model) {
    return onePage(new PersonId(person), model);
  }

  @PostMapping("/officials/{person}/password")
  String setPassword(
      @PathVariable UUID person,
      @ModelAttribute("passwordForm") PasswordForm form,
      BindingResult bound,
      Model model) {
    var id = new PersonId(person);
    var fields = Fields.of(bound, "identity.one");
    var password = fields.text("password");
    checkPassword(fields, form.password());
    return turn.act(
        model,
        fields,
        () -> accounts.setPassword(id, password.get()),
        "/officials/" + id,
        () -> onePage(id, model));
  }

  @PostMapping("/officials/{person}/seats")
  String grant(
      @PathVariable UUID person,
      @ModelAttribute("grantForm") SeatForm form,
      BindingResult bound,
      Model model) {
    var id = new PersonId(person);
    var fields = Fields.of(bound, "identity.one");
    var seat = fields.choice("seat", Seat.class);
    return turn.send(
        model,
        fields,
        () -> new GrantSeat(id, seat.get()),
        "/officials/" + id,
        () -> onePage(id, model));
  }

  @PostMapping("/officials/{person}/seats/revocation")
  String revoke(
      @PathVariable UUID person,
      @ModelAttribute("revokeForm") SeatForm form,
      BindingResult bound,
      Model model) {
    var id = new PersonId(person);
    var fields = Fields.of(bound, "identity.one");
    var seat = fields.choice("seat", Seat.class);
    return turn.send(
        model,
        fields,
        () -> new RevokeSeat(id, seat.get()),
        "/officials/" + id,
        () -> onePage(id, model));
  }

  @PostMapping("/officials/{person}/closing")
  String close(@PathVariable UUID person) {
    accounts.setDisabled(new PersonId(person), true);
    return turn.seeOther("/officials/" + person);
  }

  @PostMapping("/officials/{person}/opening")
  String open(@PathVariable UUID person) {
    accounts.setDisabled(new PersonId(person), false);
    return turn.seeOther("/officials/" + person);
  }

  private String enrolPage(Model model) {
    model.addAttribute("seats", grantable(Set.of()));
    return "identity/enrol";
  }

  private String onePage(PersonId person, Model model) {
    Account account =
        accounts.of(person).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    Set<Seat> held = holdings.of(person);
    model.addAttribute("account", account);
    model.addAttribute("name", officials.name(person));
    model.addAttribute("held", words.choices(List.copyOf(held)));
    model.addAttribute("grantable", grantable(held));
    for (String form : List.of("passwordForm", "grantForm", "revokeForm")) {
      if (!model.containsAttribute(form)) {
        model.addAttribute(
            form, form.equals("passwordForm") ? new PasswordForm("") : new SeatForm(""));
      }
    }
    return "identity/official";
  }

  private List<Choice> grantable(Set<Seat> held) {
    return words.choices(
        Arrays.stream(Seat.values())
            .filter(seat -> seat != Seat.SYSTEM && !held.contains(seat))
            .toList());
  }

  private List<String> labels(Set<Seat> seats) {
    return seats.stream().sorted().map(words::label).toList();
  }
}
