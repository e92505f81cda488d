package sekisho.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import sekisho.web.FormTurn;
import sekisho.web.Words;
import sekisho.web.part.Problems;

/** Signing in and out, and what was typed when a session had ended. */
@Controller
class SignInController {
  private final Entrance entrance;
  private final FormTurn turn;
  private final Words words;

  SignInController(Entrance entrance, FormTurn turn, Words words) {
    this.entrance = entrance;
    this.turn = turn;
    this.words = words;
  }

  /** The sign-in form; a password is never shown again. */
  record SignInForm(@Nullable String login, @Nullable String password) {}

  @GetMapping("/sign-in")
  String show(HttpServletRequest request, Model model) {
    for (String notice : List.of("ended", "stale", "out")) {
      if (request.getParameter(notice) != null) {
        model.addAttribute("notice", words.of("identity.signin.notice." + notice));
      }
    }
    return page(new SignInForm("", ""), model);
  }

  @PostMapping("/sign-in")
  String signIn(
      @ModelAttribute("form") SignInForm form,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    String login = form.login() == null ? "" : form.login().strip();
    String password = form.password() == null ? "" : form.password();
    return answer(
        entrance.signIn(login, password, request, response), login, model, request, response);
  }

  /** Signs in as a practice account by its button; training only. */
  @PostMapping("/sign-in/practice")
  String practice(
      @RequestParam String login,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    Entrance.Answer answer =
        entrance.practice().stream()
            .filter(account -> account.login().equals(login))
            .findFirst()
            .map(account -> entrance.practise(account, request, response))
            .orElseGet(Entrance.Answer.Wrong::new);
    return answer(answer, login, model, request, response);
  }

  @PostMapping("/sign-out")
  String signOut(HttpServletRequest request, HttpServletResponse response) {
    entrance.signOut(request, response);
    return turn.seeOther("/sign-in?out");
  }

  /** What was typed when the session had ended, with a button to send it now. */
  @GetMapping("/sign-in/kept")
  String kept(HttpSession session, Model model) {
    var kept = SignedIn.now().flatMap(person -> KeptForm.of(session, person.person()));
    if (kept.isEmpty()) {
      return turn.seeOther("/");
    }
    model.addAttribute("kept", kept.get());
    return "identity/kept";
  }

  @PostMapping("/sign-in/kept/discard")
  String discard(HttpSession session) {
    KeptForm.forget(session);
    return turn.seeOther("/");
  }

  private String answer(
      Entrance.Answer answer,
      String login,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    return switch (answer) {
      case Entrance.Answer.In _ -> in(request.getSession());
      case Entrance.Answer.Wrong _ ->
          out(
              login,
              words.of("identity.signin.wrong"),
              HttpStatus.UNPROCESSABLE_CONTENT,
              model,
              response);
      case Entrance.Answer.TooMany(var pause) -> {
        long minutes = pause.toMinutes() + 1;
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(pause.toSeconds() + 1));
        yield out(
            login,
            words.of("identity.signin.too-many", minutes),
            HttpStatus.TOO_MANY_REQUESTS,
            model,
            response);
      }
    };
  }

  private String in(HttpSession session) {
    var kept = SignedIn.now().flatMap(person -> KeptForm.of(session, person.person()));
    if (kept.isPresent()) {
      return turn.seeOther("/sign-in/kept");
    }
    KeptForm.forget(session);
    return turn.seeOther(KeptForm.asked(session));
  }

  private String out(
      String login, String why, HttpStatus status, Model model, HttpServletResponse response) {
    response.setStatus(status.value());
    model.addAttribute(
        "problems", new Problems(null, null, List.of(new Problems.FieldProblem("login", why))));
    return page(new SignInForm(login, ""), model);
  }

  private String page(SignInForm form, Model model) {
    model.addAttribute("form", form);
    model.addAttribute("practice", entrance.practice());
    return "identity/sign-in";
  }
}
