package sekisho.view.register;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import sekisho.message.AgreementEntry;
import sekisho.message.RegisterEvent.AgreementEnteredIntoForce;
import sekisho.message.RegisterEvent.AgreementSigned;
import sekisho.message.RegisterEvent.FactRecorded;
import sekisho.message.RegisterFact;
import sekisho.message.RegisterFacts;
import sekisho.message.SourceGrade;
import sekisho.message.SourceKey;
import sekisho.message.TextRef;
import sekisho.message.TextStore;
import sekisho.view.policy.AgreementLine;
import sekisho.view.policy.Agreements;

/** The register of agreements as one table, by the day of signature. */
@Component
class RegisteredAgreements implements Agreements {
  private final RegisterView registers;
  private final TextStore texts;

  RegisteredAgreements(RegisterView registers, TextStore texts) {
    this.registers = registers;
    this.texts = texts;
  }

  @Override
  public List<AgreementLine> on(LocalDate day, Optional<Instant> known) {
    List<CountryRegister> signed =
        registers.all().stream()
            .map(c -> known.map(c::knownAt).orElse(c))
            .filter(c -> standing(c.facts(), AgreementSigned.class).isPresent())
            .sorted(
                Comparator.comparing(
                    c ->
                        standing(c.facts(), AgreementSigned.class)
                            .orElseThrow()
                            .fact()
                            .validFrom()))
            .toList();
    Map<TextRef, String> notes = notes(signed);
    List<AgreementLine> lines = new ArrayList<>();
    for (CountryRegister country : signed) {
      lines.add(line(lines.size() + 1, country, day, notes));
    }
    return lines;
  }

  private Map<TextRef, String> notes(List<CountryRegister> countries) {
    return texts.read(
        countries.stream()
            .flatMap(c -> c.facts().standing().stream())
            .flatMap(f -> f.fact().note().stream())
            .collect(Collectors.toUnmodifiableSet()));
  }

  private static AgreementLine line(
      int number, CountryRegister country, LocalDate day, Map<TextRef, String> notes) {
    RegisterFacts facts = country.facts();
    AgreementEntry entry = facts.agreementOn(country.country(), day);
    AgreementSigned signed = standing(facts, AgreementSigned.class).orElseThrow();
    Optional<RegisterFact> inForce =
        standing(facts, AgreementEnteredIntoForce.class).map(AgreementEnteredIntoForce::fact);
    Function<RegisterFact, String> source = fact -> source(fact, notes);
    return new AgreementLine(
        number,
        country.country(),
        signed.instrument(),
        entry.status(),
        Optional.of(signed.fact().validFrom()),
        source.apply(signed.fact()),
        inForce.map(RegisterFact::validFrom),
        inForce.map(source).orElse(""),
        signed.charterClauseRef(),
        weakest(signed.fact().grade(), inForce.map(RegisterFact::grade)));
  }

  private static <F extends FactRecorded> Optional<F> standing(RegisterFacts facts, Class<F> kind) {
    return facts.standing().stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .min(Comparator.comparing(f -> f.fact().validFrom()));
  }

  private static SourceGrade weakest(SourceGrade one, Optional<SourceGrade> other) {
    return other.filter(o -> o.compareTo(one) > 0).orElse(one);
  }

  /** The note says which part of a day is verified; without one the keys say all. */
  private static String source(RegisterFact fact, Map<TextRef, String> notes) {
    Optional<String> note = fact.note().map(notes::get);
    if (note.isPresent()) {
      return note.get();
    }
    return fact.sources().isEmpty()
        ? "[U]"
        : fact.sources().stream().map(SourceKey::key).collect(joining(",", "[S:", "]"));
  }
}
