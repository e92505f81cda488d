package sekisho.web.identity;

import sekisho.message.PersonId;
import sekisho.message.Seat;

/**
 * A practice account of training mode: an invented person in one seat, with a password that
 * everybody may know.
 */
public record PracticeAccount(
    PersonId person, Seat seat, String login, String password, String nameJa, String nameEn) {}
