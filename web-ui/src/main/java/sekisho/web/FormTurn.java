package sekisho.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.RequestContextUtils;
import sekisho.message.ActedFirst;
import sekisho.message.Command;
import sekisho.message.CommandId;
import sekisho.message.Refused;
import sekisho.web.part.Problems;

/**
 * The one turn that every form takes: wrong fields or a refusal show the same page again (422) with
 * the typed input kept; a rival who was faster shows it with a link to what changed (409); an
 * accepted act goes on to the next page (303).
 *
 * <pre>{@code
 * var fields = Fields.of(bound, "screening.combat");
 * var asOf = fields.day("asOf");
 * return turn.send(model, fields, () -> new DetermineCombat(caseId, asOf.get()),
 *     "/cases/" + id, () -> show(id, model));
 * }</pre>
 */
@Component
public class FormTurn {
  /** The name of the hidden field that carries the id of the request. */
  public static final String COMMAND_ID = "commandId";

  private final Dispatch dispatch;
  private final Words words;
  private final MessageSource messages;

  FormTurn(Dispatch dispatch, Words words, MessageSource messages) {
    this.dispatch = dispatch;
    this.words = words;
    this.messages = messages;
  }

  /**
   * Sends a command under the id of the form.
   *
   * @param command built only when no field has an error
   * @param next the address to go on to
   * @param again shows the page again; fills the model and names the template
   */
  public String send(
      Model model,
      Fields fields,
      Supplier<? extends Command> command,
      String next,
      Supplier<String> again) {
    return act(model, fields, () -> dispatch.send(commandId(), command.get()), next, again);
  }

  /**
   * As {@link #send}, for an act that is more than one command. It may add errors to the fields.
   */
  public String act(Model model, Fields fields, Runnable act, String next, Supplier<String> again) {
    if (fields.wrong()) {
      return again(model, problems(fields.bound()), HttpStatus.UNPROCESSABLE_CONTENT, again);
    }
    try {
      act.run();
    } catch (Refused refused) {
      return refused(model, refused, again);
    } catch (ActedFirst rival) {
      var problems = new Problems(null, "/cases/" + rival.caseId() + "#records", List.of());
      return again(model, problems, HttpStatus.CONFLICT, again);
    }
    if (fields.wrong()) {
      return again(model, problems(fields.bound()), HttpStatus.UNPROCESSABLE_CONTENT, again);
    }
    RequestContextUtils.getOutputFlashMap(request()).put("done", words.of("common.done"));
    return seeOther(next);
  }

  /** A page that was asked for with a form: what was not understood is named above it (422). */
  public String show(Model model, Fields fields, Supplier<String> page) {
    return fields.wrong()
        ? again(model, problems(fields.bound()), HttpStatus.UNPROCESSABLE_CONTENT, page)
        : page.get();
  }

  /** Goes on to another page by GET (303). */
  public String seeOther(String address) {
    request().setAttribute(View.RESPONSE_STATUS_ATTRIBUTE, HttpStatus.SEE_OTHER);
    return "redirect:" + address;
  }

  /**
   * The id of this request, from the form's hidden field; a request without one gets a new id. Also
   * the id under which free text is kept.
   */
  public CommandId commandId() {
    HttpServletRequest request = request();
    if (request.getAttribute(COMMAND_ID) instanceof CommandId id) {
      return id;
    }
    CommandId id = read(request.getParameter(COMMAND_ID));
    request.setAttribute(COMMAND_ID, id);
    return id;
  }

  private static CommandId read(@Nullable String typed) {
    try {
      return typed == null ? new CommandId(UUID.randomUUID()) : CommandId.of(typed);
    } catch (IllegalArgumentException e) {
      return new CommandId(UUID.randomUUID());
    }
  }

  private String refused(Model model, Refused refused, Supplier<String> again) {
    var refusal = new Problems.Refusal(words.refusal(refused), words.article(refused.article()));
    return again(
        model, new Problems(refusal, null, List.of()), HttpStatus.UNPROCESSABLE_CONTENT, again);
  }

  private Problems problems(BindingResult bound) {
    var fields =
        bound.getFieldErrors().stream()
            .map(e -> new Problems.FieldProblem(id(e), words(e)))
            .toList();
    return new Problems(null, null, fields);
  }

  /** The id that the field fragments give the control: the name without brackets. */
  private static String id(FieldError error) {
    return error.getField().replaceAll("[\\[\\]]", "");
  }

  private String words(FieldError error) {
    return messages.getMessage(error, LocaleContextHolder.getLocale());
  }

  private static String again(
      Model model, Problems problems, HttpStatus status, Supplier<String> again) {
    model.addAttribute("problems", problems);
    var response = attributes().getResponse();
    if (response != null) {
      response.setStatus(status.value());
    }
    return again.get();
  }

  private static HttpServletRequest request() {
    return attributes().getRequest();
  }

  private static ServletRequestAttributes attributes() {
    return (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
  }
}
