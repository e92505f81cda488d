package sekisho.app.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.WebUtils;
import sekisho.message.AccessEvent;
import sekisho.message.AccessEvent.CaseRead;
import sekisho.message.AccessEvent.DocumentOpened;
import sekisho.message.AccessEvent.ExportMade;
import sekisho.message.AccessEvent.OfficialSignedIn;
import sekisho.message.AccessEvent.OfficialSignedOut;
import sekisho.message.AccessEvent.SignInRefused;
import sekisho.message.CaseId;
import sekisho.message.DocumentHash;
import sekisho.message.PersonId;
import sekisho.message.Seat;
import sekisho.message.SignInRefusal;
import sekisho.view.venue.Venue;
import sekisho.web.AccessLog;
import sekisho.web.CurrentOfficial;
import sekisho.web.ShownCase;

/**
 * Records what happens in a session on the stream of that session. At the door nobody acts in a
 * seat, and nobody stands in an exercise: what happens there is recorded by the product itself,
 * about the person.
 */
@Component
public class SessionAccess implements AccessLog {
  private static final String STREAM = "sekisho.access";

  private final AccessFacts facts;
  private final CurrentOfficial official;

  SessionAccess(AccessFacts facts, CurrentOfficial official) {
    this.facts = facts;
    this.official = official;
  }

  @Override
  public void read(ShownCase shown, String page) {
    Instant at = facts.now();
    SessionStream stream = stream(request());
    stream.appendOnce(
        new RecentReads.Read(shown, page, official.seat()),
        at,
        number ->
            append(
                stream,
                number,
                new CaseRead(shown.caseId(), page, shown.record(), shown.head()),
                at));
  }

  @Override
  public void opened(CaseId caseId, DocumentHash document) {
    append(new DocumentOpened(caseId, document));
  }

  @Override
  public void exported(Export export) {
    append(
        new ExportMade(
            export.kind(),
            export.format(),
            export.caseId(),
            export.record(),
            export.filters(),
            export.rows()));
  }

  /** A person comes in: a new stream begins. */
  public void signedIn(PersonId person, boolean simulated, HttpServletRequest request) {
    SessionStream stream = new SessionStream();
    request.getSession().setAttribute(STREAM, stream);
    atTheDoor(stream, new OfficialSignedIn(person), simulated);
  }

  /** Somebody was not let in; there is no session to which this belongs. */
  public void refused(Optional<PersonId> person, SignInRefusal reason, boolean simulated) {
    atTheDoor(new SessionStream(), new SignInRefused(person, reason), simulated);
  }

  /** A person goes out. */
  public void signedOut(PersonId person, boolean simulated, HttpServletRequest request) {
    atTheDoor(stream(request), new OfficialSignedOut(person), simulated);
  }

  private void atTheDoor(SessionStream stream, AccessEvent fact, boolean simulated) {
    new Venue.Open()
        .run(
            () ->
                stream.append(
                    number ->
                        facts.append(
                            stream.id(),
                            number,
                            fact,
                            PersonId.SYSTEM,
                            PersonId.SYSTEM,
                            Seat.SYSTEM,
                            facts.now(),
                            simulated)));
  }

  private void append(AccessEvent fact) {
    SessionStream stream = stream(request());
    stream.append(number -> append(stream, number, fact, facts.now()));
  }

  private void append(SessionStream stream, long number, AccessEvent fact, Instant at) {
    facts.append(
        stream.id(),
        number,
        fact,
        official.person(),
        official.player(),
        official.seat(),
        at,
        official.simulated());
  }

  private static SessionStream stream(HttpServletRequest request) {
    HttpSession session = request.getSession();
    synchronized (WebUtils.getSessionMutex(session)) {
      if (session.getAttribute(STREAM) instanceof SessionStream stream) {
        return stream;
      }
      SessionStream stream = new SessionStream();
      session.setAttribute(STREAM, stream);
      return stream;
    }
  }

  private static HttpServletRequest request() {
    return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes())
        .getRequest();
  }
}
