package sekisho.view.casefile;

/** What may be due next in a case (process 7.5), and in which room it is done. */
public enum Act {
  COMPLETE_REQUEST(Room.SUBMISSION),
  SUBMIT_REQUEST(Room.SUBMISSION),
  CORRECT_REQUEST(Room.SUBMISSION),
  ATTACH_END_USE_CERTIFICATE(Room.SUBMISSION, "/documents"),
  SCREEN_PRINCIPLE1(Room.SCREENING),
  SCREEN_PRINCIPLE1_AGAIN(Room.SCREENING),
  CONFIRM_PRINCIPLE1(Room.SCREENING),
  PROPOSE_PROHIBITION(Room.SCREENING),
  CONFIRM_PROHIBITION(Room.SCREENING),
  CLASSIFY_ITEM(Room.SCREENING),
  CLASSIFY_ITEM_AGAIN(Room.SCREENING),
  CONCUR_CLASSIFICATION(Room.SCREENING),
  SETTLE_CLASSIFICATION(Room.SCREENING),
  CHECK_AGREEMENT(Room.SCREENING),
  DETERMINE_COMBAT(Room.SCREENING),
  CONCUR_COMBAT(Room.SCREENING),
  EVALUATE_RULES(Room.SCREENING),
  DISPOSE_MATCH(Room.SCREENING, "/parties"),
  RECORD_VIEWPOINTS(Room.REVIEW),
  RECORD_ATT_RISK(Room.REVIEW),
  GIVE_MINISTRY_VIEW(Room.REVIEW),
  ANSWER_QUESTION(Room.REVIEW, "/answer"),
  ESCALATE(Room.REVIEW),
  RECORD_SECRETARIES(Room.REVIEW, "/secretaries"),
  DECLARE_NOT_PERMITTED(Room.REVIEW),
  PROPOSE_UNDERTAKING(Room.UNDERTAKING),
  RECORD_UNDERTAKING(Room.UNDERTAKING),
  RECORD_CONSENT_BASIS(Room.UNDERTAKING),
  CONFIRM_POLICY(Room.SIGNOFF),
  FIND_SPECIAL_CIRCUMSTANCES(Room.SIGNOFF),
  TABLE_CASE(Room.SIGNOFF),
  SIGN(Room.SIGNOFF),
  RESUME_CASE(Room.SIGNOFF),
  RECORD_CABINET(Room.SIGNOFF),
  RECORD_CONDITION_MET(Room.SIGNOFF),
  LAPSE_CONFIRMATION(Room.SIGNOFF),
  APPLY_LICENCE(Room.AFTERCARE),
  DECIDE_LICENCE(Room.AFTERCARE),
  LIFT_SUSPENSION(Room.AFTERCARE);

  private final Room room;
  private final String path;

  Act(Room room) {
    this(room, room.path());
  }

  Act(Room room, String path) {
    this.room = room;
    this.path = path;
  }

  public Room room() {
    return room;
  }

  /** The end of the address of the page in a case, such as {@code /screening}. */
  public String path() {
    return path;
  }
}
