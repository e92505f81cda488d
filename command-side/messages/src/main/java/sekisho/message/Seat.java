package sekisho.message;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The seat in which a person acts (process 7.1). One person may hold several, and acts in one at a
 * time.
 */
public enum Seat {
  /** 輸出者, the applicant. */
  APPLICANT,
  /** METI licensing officer (経済産業省 審査担当). */
  METI_LO,
  /** METI licence decision maker, for the Minister (輸出許可権者). */
  METI_DM,
  /** MOFA reviewer (外務省). */
  MOFA_R,
  /** MOD reviewer, with ATLA (防衛省・防衛装備庁). */
  MOD_R,
  /** NSS coordinator (国家安全保障局). */
  NSS_C,
  /** Recorder of the Secretaries' Meeting (国家安全保障会議幹事会). */
  SEC,
  /** Prime Minister (内閣総理大臣). */
  PM,
  /** Chief Cabinet Secretary (内閣官房長官). */
  CCS,
  /** Minister for Foreign Affairs (外務大臣). */
  FM,
  /** Minister of Defense (防衛大臣). */
  DM,
  /** MOFA treaty officer, who records undertakings. */
  TRE,
  /** Cabinet clerk (閣議). */
  CAB,
  /** Auditor, who reads everything and changes nothing. */
  AUD,
  /** Trainer (演習統監), who never authors an event of a case (I-24). */
  EXCON,
  /** Administrator of accounts and seats. */
  ADMIN,
  /** The product itself. */
  SYSTEM;

  /** The four ministers of the NSC four-minister meeting (四大臣会合). */
  public static final Set<Seat> FOUR_MINISTERS =
      Collections.unmodifiableSet(EnumSet.of(PM, CCS, FM, DM));

  public boolean isMinister() {
    return FOUR_MINISTERS.contains(this);
  }

  /** The ministry for which this seat reviews, if it reviews. */
  public Optional<Ministry> ministry() {
    return switch (this) {
      case METI_LO -> Optional.of(Ministry.METI);
      case MOFA_R -> Optional.of(Ministry.MOFA);
      case MOD_R -> Optional.of(Ministry.MOD);
      case NSS_C -> Optional.of(Ministry.NSS);
      case APPLICANT, METI_DM, SEC, PM, CCS, FM, DM, TRE, CAB, AUD, EXCON, ADMIN, SYSTEM ->
          Optional.empty();
    };
  }
}
