package sekisho.message;

/** The five categories (五類型) of the Guidelines from 2014 to 2026-04-20; abolished by V2026. */
public enum FiveCategory {
  NONE,
  /** 救難. */
  RESCUE,
  /** 輸送. */
  TRANSPORT,
  /** 警戒. */
  WARNING,
  /** 監視. */
  SURVEILLANCE,
  /** 掃海. */
  MINESWEEPING
}
