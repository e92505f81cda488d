package sekisho.message;

/** How Principle 3 is met: extra-purpose use and transfer to third parties (policy 2.3). */
public enum ConsentBasis {
  /** 事前同意: the recipient government is obliged to gain Japan's prior consent. */
  PRIOR_CONSENT,
  /** 管理体制の確認: a check of the destination's control system suffices. */
  CONTROL_CHECK
}
