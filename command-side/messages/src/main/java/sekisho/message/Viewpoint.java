package sekisho.message;

/**
 * The examination viewpoints of the guidelines, section 2, and of the 2026 revision for weapons.
 */
public enum Viewpoint {
  /** 仕向先の適切性. */
  DESTINATION,
  /** 最終需要者の適切性. */
  END_USER,
  /** 我が国の安全保障上及ぼす懸念の程度. */
  CONCERN,
  /** 国際輸出管理レジームのガイドライン. */
  REGIME,
  /** 我が国の防衛力整備及び自衛隊の運用への影響. */
  SELF_DEFENCE_IMPACT
}
