package sekisho.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sekisho.message.PersonId;

/**
 * What somebody typed whose session had ended when the form was sent. It waits in the new session
 * and is given back to the same person alone; nothing of it was recorded.
 *
 * @param address where the form was sent to
 * @param typedBy the id of the person who typed it, as the form carried it
 */
public record KeptForm(String address, String typedBy, Map<String, List<String>> values) {
  private static final String KEPT = "sekisho.kept";
  private static final String RETURN = "sekisho.return";
  private static final int MOST_CHARACTERS = 2_000_000;
  private static final Set<String> NEVER = Set.of("_csrf", "password", "typedBy");

  public KeptForm {
    values = Map.copyOf(values);
  }

  /**
   * Keeps what the request carried, unless it is nobody's, too much, or names no form.
   *
   * @return whether it is kept
   */
  public static boolean keep(HttpServletRequest request) {
    String typedBy = request.getParameter("typedBy");
    var values = new LinkedHashMap<String, List<String>>();
    long characters = 0;
    for (var parameter : request.getParameterMap().entrySet()) {
      if (!NEVER.contains(parameter.getKey())) {
        values.put(parameter.getKey(), List.of(parameter.getValue()));
        characters += String.join("", parameter.getValue()).length();
      }
    }
    if (typedBy == null || characters > MOST_CHARACTERS) {
      return false;
    }
    var kept = new KeptForm(request.getRequestURI(), typedBy, values);
    request.getSession().setAttribute(KEPT, kept);
    return true;
  }

  /** Remembers the page that was asked for before sign-in. */
  public static void returnTo(HttpServletRequest request) {
    String query = request.getQueryString();
    request
        .getSession()
        .setAttribute(RETURN, request.getRequestURI() + (query == null ? "" : "?" + query));
  }

  /** The page asked for before sign-in, once. */
  static String asked(HttpSession session) {
    Object asked = session.getAttribute(RETURN);
    session.removeAttribute(RETURN);
    return asked instanceof String address ? address : "/";
  }

  /** What this person typed, if it waits in this session. */
  static Optional<KeptForm> of(HttpSession session, PersonId person) {
    return session.getAttribute(KEPT) instanceof KeptForm kept
            && kept.typedBy().equals(person.toString())
        ? Optional.of(kept)
        : Optional.empty();
  }

  static void forget(HttpSession session) {
    session.removeAttribute(KEPT);
  }
}
