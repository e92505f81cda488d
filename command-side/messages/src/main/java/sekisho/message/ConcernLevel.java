package sekisho.message;

/** The degree of concern for Japan's security (我が国の安全保障上及ぼす懸念の程度, policy 2.2). */
public enum ConcernLevel {
  /** No particular concern. */
  LOW,
  /** Especially careful examination is needed. */
  CAREFUL,
  /** The concern rules the transfer out. */
  NO
}
