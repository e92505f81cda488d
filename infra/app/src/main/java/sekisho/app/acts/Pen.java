package sekisho.app.acts;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import sekisho.message.Acting;
import sekisho.message.CaseDocument;
import sekisho.message.CaseId;
import sekisho.message.CommandId;
import sekisho.message.Country;
import sekisho.message.DocumentKind;
import sekisho.message.DossierHash;
import sekisho.message.MockCaseSeed;
import sekisho.message.PersonId;
import sekisho.message.Seat;
import sekisho.message.TextRef;
import sekisho.message.TextStore;
import sekisho.view.casefile.CaseFile;
import sekisho.view.casefile.CaseFiles;
import sekisho.view.venue.Venue;
import sekisho.web.DocumentStore;
import sekisho.web.precedent.MockRequest;

/** What an official has at hand while writing one act: the case, the day, texts and documents. */
public record Pen(CaseId caseId, CommandId command, Acting by, Stores stores)
    implements MockRequest.Keeper {
  /** The real stores, who sits where, and how countries are called. */
  public record Stores(
      TextStore texts,
      DocumentStore documents,
      CaseFiles files,
      Function<Seat, PersonId> persons,
      Function<Country, String> countries) {}

  public LocalDate day() {
    return by.day();
  }

  public PersonId person(Seat seat) {
    return stores.persons().apply(seat);
  }

  @Override
  public TextRef text(String text) {
    return stores.texts().keep(command, writer(), text);
  }

  /** What invented persons of an exercise write belongs to nobody: the product writes it. */
  private PersonId writer() {
    return Venue.exercise().isPresent() ? PersonId.SYSTEM : by.person();
  }

  List<TextRef> texts(List<String> several) {
    return several.stream().map(this::text).toList();
  }

  @Override
  public CaseDocument document(MockCaseSeed.Paper paper) {
    return document(paper.kind(), paper.fileName(), paper.text());
  }

  CaseDocument document(DocumentKind kind, String fileName, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    DocumentStore.Kept kept = stores.documents().keep(writer(), fileName, bytes);
    return new CaseDocument(kept.hash(), kind, text(fileName), kept.mediaType(), kept.sizeBytes());
  }

  CaseFile file() {
    return stores
        .files()
        .find(caseId)
        .orElseThrow(() -> new IllegalStateException("Not opened yet: " + caseId));
  }

  /** What is frozen for signature. */
  DossierHash dossier() {
    return file()
        .signOff()
        .openRound()
        .orElseThrow(() -> new IllegalStateException("Nothing is tabled in " + caseId))
        .dossier();
  }

  Country country() {
    return file().request().destination().orElseThrow().country();
  }

  /** The name of the destination, for texts. */
  String countryName() {
    return stores.countries().apply(country());
  }

  /** The name of the first item, for texts. */
  String item() {
    return file().request().lines().stream()
        .findFirst()
        .flatMap(line -> read(line.name()))
        .orElse("本件装備");
  }

  String endUser() {
    return file().request().destination().flatMap(d -> read(d.endUser())).orElse("最終需要者");
  }

  private Optional<String> read(TextRef ref) {
    return stores.texts().read(ref);
  }
}
