package sekisho.web.identity;

import java.util.Locale;
import sekisho.message.PersonId;

/**
 * Who may sign in, without the password.
 *
 * @param nameEn family name first, such as SATŌ Kenichi
 * @param simulated a role-play account: each of its records says so
 */
public record Account(
    PersonId person,
    String login,
    String nameJa,
    String nameEn,
    boolean simulated,
    boolean disabled) {
  public String name(Locale locale) {
    return locale.getLanguage().equals("en") ? nameEn : nameJa;
  }
}
