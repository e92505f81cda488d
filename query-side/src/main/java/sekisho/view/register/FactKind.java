package sekisho.view.register;

import sekisho.message.RegisterKind;

/** What kind of fact was recorded; each kind has a form of its own. */
public enum FactKind {
  AGREEMENT_SIGNED(RegisterKind.AGREEMENT),
  AGREEMENT_IN_FORCE(RegisterKind.AGREEMENT),
  AGREEMENT_DENOUNCED(RegisterKind.AGREEMENT),
  EMBARGO_LISTED(RegisterKind.EMBARGO),
  EMBARGO_LIFTED(RegisterKind.EMBARGO),
  CONFLICT(RegisterKind.CONFLICT),
  AGGRESSION(RegisterKind.AGGRESSION),
  PARTY_TO_CONFLICT(RegisterKind.PARTY_TO_CONFLICT),
  PARTNER(RegisterKind.PARTNER);

  private final RegisterKind register;

  FactKind(RegisterKind register) {
    this.register = register;
  }

  public RegisterKind register() {
    return register;
  }
}
