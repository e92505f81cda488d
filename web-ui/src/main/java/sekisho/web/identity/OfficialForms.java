package sekisho.web.identity;

import org.jspecify.annotations.Nullable;

/** The forms of the pages of officials, as typed. */
final class OfficialForms {
  private OfficialForms() {}

  record EnrolForm(
      @Nullable String login,
      @Nullable String nameJa,
      @Nullable String nameEn,
      @Nullable String seat,
      @Nullable String simulated,
      @Nullable String password) {}

  record PasswordForm(@Nullable String password) {}

  record SeatForm(@Nullable String seat) {}
}
