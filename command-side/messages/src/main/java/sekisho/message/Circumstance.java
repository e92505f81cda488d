package sekisho.message;

/** A circumstance under the heads of the guidelines (policy 2.2, 2.3), as METI appraises it. */
public enum Circumstance {
  /** 積極的な意義: the transfer has a positive meaning. */
  POSITIVE_MEANING,
  /** 平和貢献・国際協力. */
  PEACE_CONTRIBUTION,
  /** The recipient is in security cooperation with Japan. */
  SECURITY_PARTNER,
  /** Invaded in violation of international law. */
  AGGRESSION_VICTIM,
  /** A case of the same kind has been confirmed before. */
  PRECEDENT,
  /** Consent to a transfer onward to a third party. */
  THIRD_PARTY_TRANSFER,
  /** Carries the weapons needed for its mission or self-protection. */
  MISSION_WEAPON,
  URGENT,
  /** Extremely small impact on Japan's security. */
  MINIMAL,
  /** Activity of the SDF or safety of Japanese nationals. */
  SDF_ACTIVITY,
  /** Supply under an acquisition and cross-servicing agreement. */
  ACSA,
  /** Parts pooling under an international logistics system. */
  POOLING,
  /** Technical data or sample for an international tender. */
  TENDER_SAMPLE,
  /** Small value and quantity. */
  SMALL_VALUE
}
