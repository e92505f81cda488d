package sekisho.app.consequence;

import sekisho.message.ReopenTrigger;

/** The reasons that the product gives when it stops a case, in both languages at once. */
public final class Reasons {
  private Reasons() {}

  public static String of(ReopenTrigger trigger) {
    return switch (trigger) {
      case CONFLICT_OUTBREAK ->
          "仕向国について、現に戦闘が行われているとの事実が記録されたため。 / "
              + "It was recorded that combat is taking place in the destination.";
      case EMBARGO_LISTED ->
          "仕向国が国連安保理の武器に関する措置の対象となったため。 / "
              + "The destination came under a measure of the UN Security Council on arms.";
      case COURT_OR_UN_FINDING ->
          "仕向国が紛争当事国に当たるとの事実が記録されたため。 / "
              + "It was recorded that the destination is a party to a conflict.";
      case AGREEMENT_DENOUNCED -> "仕向国との協定が終了したため。 / The agreement with the destination ended.";
      case NEW_POLICY_VERSION ->
          "新しい版の運用指針が施行されたため。 / A new version of the guidelines came into force.";
      case SPECIAL_CIRCUMSTANCES_ENDED -> "特段の事情の期限が過ぎたため。 / The special circumstances ran out.";
      case REQUEST_CHANGED,
          FALSE_STATEMENT,
          EXTRA_PURPOSE_USE,
          UNCONSENTED_RETRANSFER,
          P1_DATA_CORRECTED ->
          throw new IllegalStateException("Nothing on record sets off " + trigger);
    };
  }
}
