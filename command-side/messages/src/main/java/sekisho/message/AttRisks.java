package sekisho.message;

/** The six risks of articles 7 and 11 of the Arms Trade Treaty, each 0 (none) to 4 (grave). */
public record AttRisks(
    int peaceAndSecurity,
    int humanitarianLaw,
    int humanRights,
    int terrorism,
    int organisedCrime,
    int genderBasedViolence) {
  public AttRisks {
    for (int risk :
        new int[] {
          peaceAndSecurity,
          humanitarianLaw,
          humanRights,
          terrorism,
          organisedCrime,
          genderBasedViolence
        }) {
      if (risk < 0 || risk > 4) {
        throw new IllegalArgumentException("A risk is 0 to 4, not " + risk);
      }
    }
  }
}
