package sekisho.view.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sekisho.message.AgreementEntry;
import sekisho.message.AgreementStatus;
import sekisho.message.Appraisal;
import sekisho.message.Classification;
import sekisho.message.CombatStatus;
import sekisho.message.Country;
import sekisho.message.Evaluation;
import sekisho.message.P1Finding;
import sekisho.message.PolicyVersionId;
import sekisho.message.ProhibitionGround;
import sekisho.message.TextRef;
import sekisho.message.Tri;

/**
 * The findings of screening that still have force; what an amendment, a dispute or a reopening
 * overtook is not among them.
 *
 * @param pinned the policy version pinned last
 * @param p1 the findings under Principle 1; empty while METI has to screen (again)
 * @param p1Disputed MOFA's dispute, while METI has to screen again because of it
 * @param prohibitionProposed METI's proposal on the findings that stand
 * @param prohibited the prohibition, while it stands
 * @param item the classification; empty while METI has to classify (again)
 * @param agreement what the register said about the destination
 * @param combat MOFA's finding on combat in the destination
 * @param evaluation the newest evaluation of the rules; see {@link #evaluationStands}
 * @param evaluations all of them, oldest first
 */
public record Screening(
    Optional<Pinned> pinned,
    Optional<Principle1> p1,
    Optional<Answer> p1Disputed,
    Optional<Prohibition> prohibitionProposed,
    Optional<Prohibition> prohibited,
    Optional<Item> item,
    Optional<Agreement> agreement,
    Optional<Combat> combat,
    Optional<Evaluated> evaluation,
    List<Evaluated> evaluations) {
  public Screening {
    evaluations = List.copyOf(evaluations);
  }

  /** The policy version under which the case is screened. */
  public record Pinned(PolicyVersionId version, LocalDate effectiveFrom, Entry entry) {}

  /**
   * The three findings under Principle 1.
   *
   * @param confirmation MOFA's confirmation, once given
   */
  public record Principle1(
      P1Finding treaty,
      P1Finding unsc,
      P1Finding conflictParty,
      LocalDate dataAsOf,
      Entry entry,
      Optional<Answer> confirmation) {
    public boolean hit() {
      return hits().anyMatch(h -> h == Tri.YES);
    }

    public boolean unknown() {
      return hits().anyMatch(h -> h == Tri.UNKNOWN);
    }

    public P1Finding finding(ProhibitionGround ground) {
      return switch (ground) {
        case P1A -> treaty;
        case P1B -> unsc;
        case P1C -> conflictParty;
      };
    }

    private Stream<Tri> hits() {
      return Stream.of(treaty.hit(), unsc.hit(), conflictParty.hit());
    }
  }

  /** A prohibition, proposed or in force. */
  public record Prohibition(ProhibitionGround ground, TextRef rationale, Entry entry) {}

  /**
   * What the item is, in both senses of weapon.
   *
   * @param classification the one that counts: METI's, or the NSS's where it settled a dispute
   * @param answer MOD's answer, once given
   * @param settled how the NSS settled a dispute
   */
  public record Item(
      Classification classification,
      Appraisal appraisal,
      Entry entry,
      Optional<Answer> answer,
      Optional<Settled> settled) {
    /** Whether MOD concurred, or the NSS settled it. */
    public boolean agreed() {
      return settled.isPresent() || answer.filter(Answer::concurs).isPresent();
    }

    public boolean disputed() {
      return settled.isEmpty() && answer.filter(a -> !a.concurs()).isPresent();
    }
  }

  /** How the NSS settled a disputed classification. */
  public record Settled(Classification before, Classification after, Entry entry) {}

  /** What the register of agreements said, and for which day. */
  public record Agreement(AgreementEntry register, LocalDate asOf, Entry entry) {
    public AgreementStatus status() {
      return register.status();
    }
  }

  /**
   * Whether combat is judged to be taking place in the destination, and how long the finding holds.
   *
   * @param answer MOD's answer, once given
   */
  public record Combat(
      Country country,
      CombatStatus status,
      TextRef basis,
      LocalDate asOf,
      LocalDate validUntil,
      Entry entry,
      Optional<Answer> answer) {
    public boolean concurred() {
      return answer.filter(Answer::concurs).isPresent();
    }

    public boolean disputed() {
      return answer.filter(a -> !a.concurs()).isPresent();
    }

    /** Whether the finding may be relied on that day; its last day counts. */
    public boolean validOn(LocalDate day) {
      return !day.isAfter(validUntil);
    }
  }

  /** One evaluation of the rules. */
  public record Evaluated(Evaluation evaluation, Entry entry) {}

  public boolean p1Confirmed() {
    return p1.flatMap(Principle1::confirmation).isPresent();
  }

  public boolean classificationAgreed() {
    return item.filter(Item::agreed).isPresent();
  }

  /** Whether the item is a weapon in the sense of the SDF Act; false while unclassified. */
  public boolean sdfWeapon() {
    return item.map(i -> i.classification().sdfWeapon()).orElse(false);
  }

  /** Whether combat was found to be taking place. */
  public boolean inCombat() {
    return combat.filter(c -> c.status() == CombatStatus.YES).isPresent();
  }

  /** Whether everything is there that the rules need (process 7.5, Classified). */
  public boolean complete() {
    return p1Confirmed()
        && p1.filter(Principle1::hit).isEmpty()
        && classificationAgreed()
        && agreement.isPresent()
        && combat.filter(Combat::concurred).isPresent();
  }

  /**
   * Whether the newest evaluation is one of the findings that count; a change of country or item
   * leaves it without force until the findings are made again.
   */
  public boolean evaluationStands() {
    return evaluation.isPresent() && complete();
  }

  static Screening of(Facts facts) {
    return ScreeningFold.of(facts);
  }
}
