package sekisho.view.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sekisho.message.ConsentBasis;
import sekisho.message.ConsentException;
import sekisho.message.DocumentHash;
import sekisho.message.TextRef;
import sekisho.message.UndertakingEvent.ConsentBasisRecorded;
import sekisho.message.UndertakingEvent.UndertakingProposed;
import sekisho.message.UndertakingEvent.UndertakingRecorded;
import sekisho.message.UndertakingText;

/**
 * The recipient's undertaking: its text on the dossier, and its record.
 *
 * @param proposed the text on the dossier
 * @param inscribed the record of the text on the dossier; empty when a later text replaced it
 * @param consent the consent basis
 * @param proposals every text, oldest first
 * @param inscriptions every record, oldest first
 */
public record Undertaking(
    Optional<Proposed> proposed,
    Optional<Inscribed> inscribed,
    Optional<Consent> consent,
    List<Proposed> proposals,
    List<Inscribed> inscriptions) {
  public Undertaking {
    proposals = List.copyOf(proposals);
    inscriptions = List.copyOf(inscriptions);
  }

  /** A text put on the dossier. */
  public record Proposed(UndertakingText text, Entry entry) {}

  /**
   * The formal record of an undertaking.
   *
   * @param inForceOn the day from which it binds; {@code entry.day()} is the day of recording, and
   *     both are shown (I-07)
   */
  public record Inscribed(
      UndertakingText text,
      TextRef signatory,
      TextRef authority,
      LocalDate signedOn,
      LocalDate inForceOn,
      LocalDate expiresOn,
      DocumentHash document,
      Entry entry) {
    /** Whether it binds that day; its first and last day count. */
    public boolean bindsOn(LocalDate day) {
      return !day.isBefore(inForceOn) && !day.isAfter(expiresOn);
    }
  }

  /** How Principle 3 is met. */
  public record Consent(
      ConsentBasis basis, Optional<ConsentException> exception, TextRef reason, Entry entry) {}

  static Undertaking of(Facts facts) {
    var proposals =
        facts
            .each(UndertakingProposed.class)
            .map(f -> new Proposed(f.event().text(), f.entry()))
            .toList();
    var inscriptions = facts.each(UndertakingRecorded.class).map(Undertaking::inscribed).toList();
    return new Undertaking(
        proposals.isEmpty() ? Optional.empty() : Optional.of(proposals.getLast()),
        facts
            .latestUnless(UndertakingRecorded.class, f -> f.event() instanceof UndertakingProposed)
            .map(Undertaking::inscribed),
        facts
            .latest(ConsentBasisRecorded.class)
            .map(
                f ->
                    new Consent(
                        f.event().basis(), f.event().exception(), f.event().reason(), f.entry())),
        proposals,
        inscriptions);
  }

  private static Inscribed inscribed(Fact<UndertakingRecorded> f) {
    UndertakingRecorded e = f.event();
    return new Inscribed(
        e.text(),
        e.signatory(),
        e.authority(),
        e.signedOn(),
        e.inForceOn(),
        e.expiresOn(),
        e.document(),
        f.entry());
  }
}
