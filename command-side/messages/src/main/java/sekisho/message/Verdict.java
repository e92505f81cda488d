package sekisho.message;

/** What the policy says about a transfer (process 7.6, output "verdict"). */
public enum Verdict {
  /** 禁止: Principle 1 prohibits the transfer. */
  PROHIBITED,
  /** 認められない: no head permits it, or a rule forbids it. */
  NOT_PERMISSIBLE,
  /** 認め得る: a case in which the transfer may be permitted. */
  OK,
  /** 保留: whether combat takes place has to be determined first (RB22). */
  HOLD,
  /** 対象外: no arms of Export Order item 1; dual-use licensing applies (RA0). */
  OUT_OF_SCOPE,
  /** 判定不能: a ground of Principle 1 is not known yet (RA4). */
  CANNOT_PROCEED
}
