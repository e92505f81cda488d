package sekisho.app.scenario;

import static java.util.stream.Collectors.toCollection;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import sekisho.message.Channel;
import sekisho.message.InjectType;
import sekisho.message.ReliabilityGrade;
import sekisho.message.Seat;
import sekisho.message.SeatId;
import sekisho.message.WorldChange;
import sekisho.message.WorldFact;
import sekisho.message.scenario.Inject;
import sekisho.message.scenario.Place;

/** Reads the injects of a scenario. */
final class InjectYaml {
  /** The word for every place but those of observers. */
  private static final String ALL = "all";

  private final Set<SeatId> players;

  InjectYaml(List<Place> places) {
    players =
        places.stream()
            .filter(place -> !place.seats().contains(Seat.AUD))
            .map(Place::id)
            .collect(toCollection(LinkedHashSet::new));
  }

  Inject read(Part part) {
    return part.closed(
        new Inject(
            part.at("id").text(),
            part.at("type").choice(InjectType.class),
            part.at("class").choice(Inject.InjectClass.class),
            part.at("channel").choice(Channel.class),
            part.at("title").words(),
            part.at("text").words(),
            part.at("from").words(),
            to(part),
            part.maybe("trigger").map(ConditionYaml::read),
            part.list("changes", InjectYaml::change),
            part.list("expects", Part::text),
            part.maybe("expected").map(Part::words),
            part.maybe("reference").map(Part::text),
            part.maybe("reliability")
                .map(p -> p.shaped(ReliabilityGrade::new, new ReliabilityGrade("F6"), "B2")),
            part.maybe("answerWithin").map(Part::duration)));
  }

  private Set<SeatId> to(Part part) {
    List<SeatId> named = part.filled("to", ConditionYaml::place);
    return named.equals(List.of(new SeatId(ALL))) ? players : new LinkedHashSet<>(named);
  }

  private static WorldChange change(Part part) {
    return part.closed(
        new WorldChange(
            CaseYaml.country(part.at("country")),
            part.at("fact").choice(WorldFact.class),
            part.at("value").flag()));
  }
}
