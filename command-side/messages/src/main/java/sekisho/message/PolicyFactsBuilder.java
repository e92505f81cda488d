package sekisho.message;

/**
 * Gathers {@link PolicyFacts} by name. What is not said stays at the value that holds a case back.
 */
public final class PolicyFactsBuilder {
  private final Country destination;
  private boolean item1 = true;
  private ItemForm form = ItemForm.FINISHED;
  private boolean sdfWeapon = false;
  private boolean missionWeapon = false;
  private FiveCategory fiveCategory = FiveCategory.NONE;
  private Licensor licensor = Licensor.NONE;
  private boolean toLicensor = false;
  private boolean licensorRequest = false;
  private JointDevelopment jointDevelopment = JointDevelopment.NONE;
  private boolean gcap = false;
  private RecipientType recipient = RecipientType.GOVERNMENT;
  private AgreementStatus agreement = AgreementStatus.NONE;
  private Tri p1Treaty = Tri.UNKNOWN;
  private Tri p1Unsc = Tri.UNKNOWN;
  private Tri p1ConflictParty = Tri.UNKNOWN;
  private CombatStatus combat = CombatStatus.UNDETERMINED;
  private boolean aggressionVictim = false;
  private boolean specialCircumstances = false;
  private boolean securityPartner = false;
  private boolean positiveMeaning = false;
  private boolean peaceContribution = false;
  private boolean destinationAppropriate = false;
  private ConcernLevel concern = ConcernLevel.CAREFUL;
  private boolean attOverriding = false;
  private boolean precedent = false;
  private boolean thirdPartyTransfer = false;
  private boolean acsa = false;
  private boolean sdfActivity = false;
  private boolean minimal = false;
  private boolean urgent = false;
  private boolean pooling = false;
  private boolean tenderSample = false;
  private boolean smallValue = false;
  private boolean communistBloc = false;
  private boolean conflictLikely = false;
  private boolean chiefSecretaryStatement = false;
  private boolean missileDefence = false;
  private boolean sdfStock = false;

  PolicyFactsBuilder(Country destination) {
    this.destination = destination;
  }

  public PolicyFactsBuilder item1(boolean value) {
    item1 = value;
    return this;
  }

  public PolicyFactsBuilder form(ItemForm value) {
    form = value;
    return this;
  }

  public PolicyFactsBuilder sdfWeapon(boolean value) {
    sdfWeapon = value;
    return this;
  }

  public PolicyFactsBuilder missionWeapon(boolean value) {
    missionWeapon = value;
    return this;
  }

  public PolicyFactsBuilder fiveCategory(FiveCategory value) {
    fiveCategory = value;
    return this;
  }

  public PolicyFactsBuilder licensor(Licensor value) {
    licensor = value;
    return this;
  }

  public PolicyFactsBuilder toLicensor(boolean value) {
    toLicensor = value;
    return this;
  }

  public PolicyFactsBuilder licensorRequest(boolean value) {
    licensorRequest = value;
    return this;
  }

  public PolicyFactsBuilder jointDevelopment(JointDevelopment value) {
    jointDevelopment = value;
    return this;
  }

  public PolicyFactsBuilder gcap(boolean value) {
    gcap = value;
    return this;
  }

  public PolicyFactsBuilder recipient(RecipientType value) {
    recipient = value;
    return this;
  }

  public PolicyFactsBuilder agreement(AgreementStatus value) {
    agreement = value;
    return this;
  }

  public PolicyFactsBuilder p1Treaty(Tri value) {
    p1Treaty = value;
    return this;
  }

  public PolicyFactsBuilder p1Unsc(Tri value) {
    p1Unsc = value;
    return this;
  }

  public PolicyFactsBuilder p1ConflictParty(Tri value) {
    p1ConflictParty = value;
    return this;
  }

  public PolicyFactsBuilder combat(CombatStatus value) {
    combat = value;
    return this;
  }

  public PolicyFactsBuilder aggressionVictim(boolean value) {
    aggressionVictim = value;
    return this;
  }

  public PolicyFactsBuilder specialCircumstances(boolean value) {
    specialCircumstances = value;
    return this;
  }

  public PolicyFactsBuilder securityPartner(boolean value) {
    securityPartner = value;
    return this;
  }

  public PolicyFactsBuilder positiveMeaning(boolean value) {
    positiveMeaning = value;
    return this;
  }

  public PolicyFactsBuilder peaceContribution(boolean value) {
    peaceContribution = value;
    return this;
  }

  public PolicyFactsBuilder destinationAppropriate(boolean value) {
    destinationAppropriate = value;
    return this;
  }

  public PolicyFactsBuilder concern(ConcernLevel value) {
    concern = value;
    return this;
  }

  public PolicyFactsBuilder attOverriding(boolean value) {
    attOverriding = value;
    return this;
  }

  public PolicyFactsBuilder precedent(boolean value) {
    precedent = value;
    return this;
  }

  public PolicyFactsBuilder thirdPartyTransfer(boolean value) {
    thirdPartyTransfer = value;
    return this;
  }

  public PolicyFactsBuilder acsa(boolean value) {
    acsa = value;
    return this;
  }

  public PolicyFactsBuilder sdfActivity(boolean value) {
    sdfActivity = value;
    return this;
  }

  public PolicyFactsBuilder minimal(boolean value) {
    minimal = value;
    return this;
  }

  public PolicyFactsBuilder urgent(boolean value) {
    urgent = value;
    return this;
  }

  public PolicyFactsBuilder pooling(boolean value) {
    pooling = value;
    return this;
  }

  public PolicyFactsBuilder tenderSample(boolean value) {
    tenderSample = value;
    return this;
  }

  public PolicyFactsBuilder smallValue(boolean value) {
    smallValue = value;
    return this;
  }

  public PolicyFactsBuilder communistBloc(boolean value) {
    communistBloc = value;
    return this;
  }

  public PolicyFactsBuilder conflictLikely(boolean value) {
    conflictLikely = value;
    return this;
  }

  public PolicyFactsBuilder chiefSecretaryStatement(boolean value) {
    chiefSecretaryStatement = value;
    return this;
  }

  public PolicyFactsBuilder missileDefence(boolean value) {
    missileDefence = value;
    return this;
  }

  public PolicyFactsBuilder sdfStock(boolean value) {
    sdfStock = value;
    return this;
  }

  public PolicyFacts build() {
    return new PolicyFacts(
        destination,
        item1,
        form,
        sdfWeapon,
        missionWeapon,
        fiveCategory,
        licensor,
        toLicensor,
        licensorRequest,
        jointDevelopment,
        gcap,
        recipient,
        agreement,
        p1Treaty,
        p1Unsc,
        p1ConflictParty,
        combat,
        aggressionVictim,
        specialCircumstances,
        securityPartner,
        positiveMeaning,
        peaceContribution,
        destinationAppropriate,
        concern,
        attOverriding,
        precedent,
        thirdPartyTransfer,
        acsa,
        sdfActivity,
        minimal,
        urgent,
        pooling,
        tenderSample,
        smallValue,
        communistBloc,
        conflictLikely,
        chiefSecretaryStatement,
        missileDefence,
        sdfStock);
  }
}
