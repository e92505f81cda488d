package sekisho.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import sekisho.browser.Visitor.Answer;

/**
 * The forms met on the way, to be sent with nothing in them when all pages have been read: what
 * comes back is the page in its state of error. Some forms may be sent empty; that is why they wait
 * to the end.
 */
final class EmptyForms {
  /** These end or change the session of the walker. */
  private static final Set<String> LEFT_ALONE = Set.of("/sign-out", "/seat");

  /** A form with nothing to fill in whose answer is a page of its own. */
  private static final String ANSWERED = "/cases/allocation";

  private final Map<String, Form> forms = new TreeMap<>();

  private record Form(
      Visitor visitor,
      String pattern,
      String action,
      boolean multipart,
      List<Map.Entry<String, String>> fields) {}

  /** Where an answer goes. */
  interface Reader {
    void look(Visitor visitor, String pattern, String address, Answer answer);
  }

  /** Notes each form of a page that has something to fill in; each once a language. */
  synchronized void meet(Visitor visitor, String pattern, Document page) {
    for (Element form : page.select("main form[method=post]")) {
      String action = form.attr("action");
      boolean fillable =
          action.equals(ANSWERED)
              || !form.select("input:not([type=hidden]), textarea, select").isEmpty();
      if (fillable && !LEFT_ALONE.contains(action)) {
        String kind = action.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}");
        forms.putIfAbsent(visitor.language() + " " + kind, read(visitor, pattern, form));
      }
    }
  }

  private static Form read(Visitor visitor, String pattern, Element form) {
    List<Map.Entry<String, String>> fields = new ArrayList<>();
    for (Element field : form.select("input[name], textarea[name], select[name]")) {
      switch (field.attr("type")) {
        case "hidden" -> fields.add(Map.entry(field.attr("name"), field.val()));
        case "radio", "checkbox", "file" -> {}
        default -> fields.add(Map.entry(field.attr("name"), ""));
      }
    }
    boolean multipart = form.attr("enctype").equals("multipart/form-data");
    return new Form(visitor, pattern, form.attr("action"), multipart, fields);
  }

  /** Sends them all. */
  synchronized void send(Reader reader) {
    forms.forEach(
        (_, form) ->
            reader.look(
                form.visitor(),
                form.pattern(),
                form.action(),
                form.visitor().post(form.action(), form.fields(), form.multipart())));
  }

  synchronized int count() {
    return forms.size();
  }
}
