package sekisho.message;

/** Who reviews a case: the three ministries and the National Security Secretariat (I-06). */
public enum Ministry {
  METI,
  MOFA,
  MOD,
  NSS
}
