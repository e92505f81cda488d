package sekisho.message;

/** Why somebody was not let in. The page that refuses never says which. */
public enum SignInRefusal {
  /** No account has the name that was typed. */
  UNKNOWN_ACCOUNT,
  /** The password was not the account's. */
  WRONG_PASSWORD,
  /** The account is closed. */
  ACCOUNT_CLOSED
}
