package sekisho.view.precedent;

import java.util.EnumSet;
import java.util.Set;
import sekisho.message.ClaimedBasis;
import sekisho.message.JointDevelopment;
import sekisho.message.Licensor;

/** A head of the guidelines that an applicant can claim, and on which documented cases rest. */
public enum BasisHead {
  /** A product made under licence, to the country of the licensor. */
  LICENCE,
  /** International joint development or production, joint research included. */
  JOINT_DEVELOPMENT,
  GCAP;

  /** The heads that an applicant claims. */
  public static Set<BasisHead> of(ClaimedBasis basis) {
    Set<BasisHead> heads = EnumSet.noneOf(BasisHead.class);
    if (basis.licensor() != Licensor.NONE) {
      heads.add(LICENCE);
    }
    if (basis.jointDevelopment() != JointDevelopment.NONE) {
      heads.add(JOINT_DEVELOPMENT);
    }
    if (basis.gcap()) {
      heads.add(GCAP);
    }
    return heads;
  }
}
