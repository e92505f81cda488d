package sekisho.web.privacy;

import org.jspecify.annotations.Nullable;

/** The forms of the page of one person, as typed. */
final class PrivacyForms {
  private PrivacyForms() {}

  record HoldForm(@Nullable String holdGround, @Nullable String holdReason) {}

  record LiftForm(@Nullable String liftReason) {}

  record ProposeForm(@Nullable String ground, @Nullable String reason) {}

  record WithdrawForm(@Nullable String withdrawReason) {}

  record ConfirmForm(@Nullable String sure) {}
}
