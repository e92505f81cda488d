package sekisho.message;

/**
 * How the transfer relates to the heads of the guidelines (policy 2.2), as METI appraises it.
 *
 * @param positiveMeaning 積極的な意義
 * @param securityPartner a country in security cooperation with Japan
 * @param aggressionVictim invaded in violation of international law
 * @param precedent a case of the same kind has been confirmed before
 * @param minimal extremely small impact on Japan's security
 * @param sdfActivity an activity of the SDF or the safety of nationals
 */
public record Appraisal(
    boolean positiveMeaning,
    boolean securityPartner,
    boolean aggressionVictim,
    boolean precedent,
    boolean thirdPartyTransfer,
    boolean urgent,
    boolean minimal,
    boolean sdfActivity,
    boolean acsa,
    TextRef reason) {}
