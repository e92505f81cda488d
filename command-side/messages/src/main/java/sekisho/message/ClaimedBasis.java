package sekisho.message;

import java.util.List;

/**
 * The basis of the guidelines on which the applicant asks for the transfer.
 *
 * @param licensor whose licensed product it is, if it is one
 * @param toLicensor it goes to the licensor country
 * @param licensorRequest the licensor asked for it
 * @param partners the countries of a joint development
 * @param gcap the Global Combat Air Programme
 */
public record ClaimedBasis(
    Licensor licensor,
    boolean toLicensor,
    boolean licensorRequest,
    JointDevelopment jointDevelopment,
    List<Country> partners,
    boolean gcap) {
  public ClaimedBasis {
    partners = List.copyOf(partners);
  }
}
