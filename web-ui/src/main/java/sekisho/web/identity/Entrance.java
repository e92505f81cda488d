package sekisho.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;

/** The door of the house: who comes in, and what is answered to those who do not. */
public interface Entrance {
  /** What is answered to somebody at the door. */
  sealed interface Answer {
    /** In; a new session has begun. */
    record In() implements Answer {}

    /** No such account, wrong password, or closed: the answer and its time are the same. */
    record Wrong() implements Answer {}

    /** Too many wrong passwords in a row. */
    record TooMany(Duration pause) implements Answer {}
  }

  Answer signIn(
      String login, String password, HttpServletRequest request, HttpServletResponse response);

  /**
   * Comes in by the button of a practice account. Nobody guesses there, so nobody is made to wait:
   * a whole class may sit behind one address.
   */
  Answer practise(
      PracticeAccount account, HttpServletRequest request, HttpServletResponse response);

  void signOut(HttpServletRequest request, HttpServletResponse response);

  /** The practice accounts to offer on the sign-in page; empty outside training. */
  List<PracticeAccount> practice();
}
