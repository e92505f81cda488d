package sekisho.web.identity;

import java.util.List;
import java.util.Optional;
import sekisho.message.PersonId;

/** The accounts: names, and who may sign in. Passwords go in and never come out. */
public interface Accounts {
  /** All accounts, in the order of their login names. */
  List<Account> all();

  Optional<Account> of(PersonId person);

  boolean loginTaken(String login);

  /** Adds an account. */
  void add(Account account, String password);

  /** Takes back an account that was added and whose enrolment was refused. */
  void remove(PersonId person);

  void setPassword(PersonId person, String password);

  /** Closes an account, or opens it again; open sessions end with the next request. */
  void setDisabled(PersonId person, boolean disabled);
}
