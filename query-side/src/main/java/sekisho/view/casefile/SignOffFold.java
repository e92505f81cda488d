package sekisho.view.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import sekisho.message.CaseEvent;
import sekisho.message.SignOffEvent.CabinetDecided;
import sekisho.message.SignOffEvent.CaseResumed;
import sekisho.message.SignOffEvent.ConfirmationConditionMet;
import sekisho.message.SignOffEvent.ConfirmationLapsed;
import sekisho.message.SignOffEvent.DossierFrozen;
import sekisho.message.SignOffEvent.FourMinisterConcluded;
import sekisho.message.SignOffEvent.MinisterObjected;
import sekisho.message.SignOffEvent.MinisterReturned;
import sekisho.message.SignOffEvent.MinisterSigned;
import sekisho.message.SignOffEvent.PolicyConfirmed;
import sekisho.message.SignOffEvent.RoundVoided;
import sekisho.message.SignOffEvent.SignOffWithdrawn;
import sekisho.message.SignOffEvent.SpecialCircumstancesFound;
import sekisho.view.casefile.SignOff.CabinetDecision;
import sekisho.view.casefile.SignOff.Conclusion;
import sekisho.view.casefile.SignOff.ConditionMet;
import sekisho.view.casefile.SignOff.Confirmation;
import sekisho.view.casefile.SignOff.DossierReturn;
import sekisho.view.casefile.SignOff.Lapse;
import sekisho.view.casefile.SignOff.Objection;
import sekisho.view.casefile.SignOff.Resumption;
import sekisho.view.casefile.SignOff.Round;
import sekisho.view.casefile.SignOff.Signature;
import sekisho.view.casefile.SignOff.SignatureWithdrawal;
import sekisho.view.casefile.SignOff.SpecialCircumstances;
import sekisho.view.casefile.SignOff.Voiding;

/** Reads the rounds and the confirmation from the records. */
final class SignOffFold {
  private SignOffFold() {}

  static SignOff of(Facts facts) {
    List<Fact<DossierFrozen>> frozen = facts.each(DossierFrozen.class).toList();
    List<Round> rounds = new ArrayList<>();
    for (int i = 0; i < frozen.size(); i++) {
      Optional<Entry> next =
          i + 1 < frozen.size() ? Optional.of(frozen.get(i + 1).entry()) : Optional.empty();
      rounds.add(round(frozen.get(i), next, facts.since(frozen.get(i).entry())));
    }
    return new SignOff(
        rounds,
        facts.latest(SpecialCircumstancesFound.class).map(SignOffFold::specialCircumstances),
        facts.latestUnless(CabinetDecided.class, Facts::startsAnew).map(SignOffFold::cabinet),
        facts
            .latestUnless(PolicyConfirmed.class, Facts::startsAnew)
            .map(f -> confirmation(f, facts.since(f.entry()))),
        facts
            .each(CaseResumed.class)
            .map(f -> new Resumption(f.event().reason(), f.entry()))
            .toList());
  }

  private static Round round(Fact<DossierFrozen> f, Optional<Entry> next, Facts after) {
    DossierFrozen e = f.event();
    Facts own =
        new Facts(
            after.all().stream()
                .filter(x -> next.filter(n -> x.entry().record() >= n.record()).isEmpty())
                .toList());
    return new Round(
        e.round(),
        e.dossier(),
        e.meeting(),
        e.conditionalOn(),
        f.entry(),
        signatures(own),
        first(own, MinisterObjected.class, SignOffFold::objection),
        first(
            own,
            MinisterReturned.class,
            (r, at) -> new DossierReturn(r.office(), r.instruction(), at)),
        first(own, RoundVoided.class, (v, at) -> new Voiding(v.before(), v.after(), at)),
        first(
            own,
            FourMinisterConcluded.class,
            (c, at) -> new Conclusion(c.conditions(), c.toCabinet(), at)),
        after.all().stream().anyMatch(Facts::startsAnew));
  }

  private static List<Signature> signatures(Facts own) {
    List<Signature> signatures = new ArrayList<>();
    for (Fact<CaseEvent> f : own.all()) {
      if (f.event() instanceof MinisterSigned e) {
        signatures.add(new Signature(e.office(), f.entry(), Optional.empty()));
      } else if (f.event() instanceof SignOffWithdrawn e) {
        var withdrawn = Optional.of(new SignatureWithdrawal(e.reason(), f.entry()));
        signatures.replaceAll(
            s ->
                s.office() == e.office() && s.withdrawn().isEmpty()
                    ? new Signature(s.office(), s.entry(), withdrawn)
                    : s);
      }
    }
    return List.copyOf(signatures);
  }

  private static <E extends CaseEvent, R> Optional<R> first(
      Facts facts, Class<E> type, BiFunction<E, Entry, R> read) {
    return facts.first(type).map(f -> read.apply(f.event(), f.entry()));
  }

  private static Objection objection(MinisterObjected e, Entry entry) {
    return new Objection(e.office(), e.outcome(), e.ground(), e.reason(), entry);
  }

  private static SpecialCircumstances specialCircumstances(Fact<SpecialCircumstancesFound> f) {
    SpecialCircumstancesFound e = f.event();
    return new SpecialCircumstances(
        e.country(), e.facts(), e.securityNeed(), e.aggressionBasis(), e.validUntil(), f.entry());
  }

  private static CabinetDecision cabinet(Fact<CabinetDecided> f) {
    CabinetDecided e = f.event();
    return new CabinetDecision(e.decisionNumber(), e.decidedOn(), e.scope(), f.entry());
  }

  private static Confirmation confirmation(Fact<PolicyConfirmed> f, Facts since) {
    PolicyConfirmed e = f.event();
    return new Confirmation(
        e.level(),
        e.version(),
        e.memo(),
        e.conditions(),
        e.conditionalOn(),
        f.entry(),
        first(since, ConfirmationConditionMet.class, (m, at) -> new ConditionMet(m.evidence(), at)),
        first(
            since,
            ConfirmationLapsed.class,
            (l, at) -> new Lapse(l.conditionFailed(), l.reason(), at)));
  }
}
