package sekisho.message;

/**
 * What the policy is asked about: the inputs of the decision table (process 7.6). "Weapon" means
 * two things and has two fields; so have "party to a conflict" and "combat actually taking place".
 *
 * @param destination country or region to which the item goes
 * @param item1 arms of Export Trade Control Order Appended Table 1 item 1
 * @param form form of the item
 * @param sdfWeapon a weapon in the sense of the SDF Act
 * @param missionWeapon carries the weapons needed for its mission or self-protection (RB11)
 * @param fiveCategory which of the five categories it is, if any
 * @param licensor whose licence it is produced under
 * @param toLicensor goes to the country of the licensor
 * @param licensorRequest goes at the request of the licensor
 * @param jointDevelopment how the destination stands to a joint development
 * @param gcap a product of the Global Combat Air Programme
 * @param recipient kind of end user
 * @param agreement the agreement with the destination on the day of decision
 * @param p1Treaty Principle 1 a: against a treaty that Japan concluded
 * @param p1Unsc Principle 1 b: against an obligation under a UNSC resolution
 * @param p1ConflictParty Principle 1 c: destined for a party to a conflict
 * @param combat whether combat is judged to be actually taking place
 * @param aggressionVictim country under aggression in violation of international law
 * @param specialCircumstances special circumstances (特段の事情) found
 * @param securityPartner country in security cooperation with Japan
 * @param positiveMeaning positive meaning (積極的な意義) of the transfer
 * @param peaceContribution peace contribution or international cooperation
 * @param destinationAppropriate destination and end user found appropriate
 * @param concern degree of concern for Japan's security
 * @param attOverriding overriding risk under the Arms Trade Treaty
 * @param precedent a precedent of the same kind exists
 * @param thirdPartyTransfer consent to an onward transfer is asked
 * @param acsa supply under an acquisition and cross-servicing agreement
 * @param sdfActivity for an activity of the SDF or the safety of nationals
 * @param minimal extremely small impact on Japan's security
 * @param urgent urgent or humanitarian need
 * @param pooling parts pooling under an international logistics system
 * @param tenderSample technical data or sample for an international tender
 * @param smallValue small value and quantity
 * @param communistBloc a country of the communist bloc (共産圏諸国), asked until 2014 (RA1)
 * @param conflictLikely involved or likely to be involved in international conflict
 *     (国際紛争の当事国又はそのおそれのある国), asked until 2014 (RA1)
 * @param chiefSecretaryStatement excepted by a statement of the Chief Cabinet Secretary, asked from
 *     1976 until 2014 (RA2)
 * @param missileDefence for ballistic missile defence with the United States, asked from 2004 until
 *     2014 (RB2)
 * @param sdfStock from the stock of the SDF, asked in V2022 (RB12)
 */
public record PolicyFacts(
    Country destination,
    boolean item1,
    ItemForm form,
    boolean sdfWeapon,
    boolean missionWeapon,
    FiveCategory fiveCategory,
    Licensor licensor,
    boolean toLicensor,
    boolean licensorRequest,
    JointDevelopment jointDevelopment,
    boolean gcap,
    RecipientType recipient,
    AgreementStatus agreement,
    Tri p1Treaty,
    Tri p1Unsc,
    Tri p1ConflictParty,
    CombatStatus combat,
    boolean aggressionVictim,
    boolean specialCircumstances,
    boolean securityPartner,
    boolean positiveMeaning,
    boolean peaceContribution,
    boolean destinationAppropriate,
    ConcernLevel concern,
    boolean attOverriding,
    boolean precedent,
    boolean thirdPartyTransfer,
    boolean acsa,
    boolean sdfActivity,
    boolean minimal,
    boolean urgent,
    boolean pooling,
    boolean tenderSample,
    boolean smallValue,
    boolean communistBloc,
    boolean conflictLikely,
    boolean chiefSecretaryStatement,
    boolean missileDefence,
    boolean sdfStock) {

  /** Facts about which nothing is found yet: whatever is not set holds the case back. */
  public static PolicyFactsBuilder about(Country destination) {
    return new PolicyFactsBuilder(destination);
  }
}
