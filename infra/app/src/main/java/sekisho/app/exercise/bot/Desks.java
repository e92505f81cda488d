package sekisho.app.exercise.bot;

import java.time.Instant;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import sekisho.app.acts.Pen;
import sekisho.message.Acting;
import sekisho.message.CaseId;
import sekisho.message.CommandId;
import sekisho.message.Country;
import sekisho.message.ExerciseId;
import sekisho.message.PersonId;
import sekisho.message.Seat;
import sekisho.message.TextStore;
import sekisho.message.scenario.Scenario;
import sekisho.message.scenario.World;
import sekisho.view.casefile.CaseFiles;
import sekisho.web.DocumentStore;
import sekisho.web.Times;

/** What the invented persons of an exercise have at hand while they write. */
@Component
public class Desks {
  private final TextStore texts;
  private final DocumentStore documents;
  private final CaseFiles files;

  Desks(TextStore texts, DocumentStore documents, CaseFiles files) {
    this.texts = texts;
    this.documents = documents;
    this.files = files;
  }

  /** The pen of the person in a seat, at a time of the exercise. */
  public Pen pen(
      Scenario scenario,
      ExerciseId exercise,
      CaseId caseId,
      Seat seat,
      Instant exerciseTime,
      CommandId command) {
    Function<Seat, PersonId> persons = other -> PersonId.inExercise(exercise, other);
    Function<Country, String> countries = country -> name(scenario, country);
    var acting = new Acting(persons.apply(seat), seat, exerciseTime, Times.dayOf(exerciseTime));
    return new Pen(
        caseId, command, acting, new Pen.Stores(texts, documents, files, persons, countries));
  }

  private static String name(Scenario scenario, Country country) {
    return scenario.world().countries().stream()
        .filter(c -> c.code().equals(country))
        .map(World.InventedCountry::name)
        .map(name -> name.ja())
        .findFirst()
        .orElse(country.code());
  }
}
