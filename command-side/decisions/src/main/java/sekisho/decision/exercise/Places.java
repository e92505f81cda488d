package sekisho.decision.exercise;

import static sekisho.message.Ground.*;
import static sekisho.message.Seat.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sekisho.decision.Refuse;
import sekisho.message.ExerciseCommand.*;
import sekisho.message.ExerciseEvent;
import sekisho.message.ExerciseEvent.*;
import sekisho.message.ExerciseStanding;
import sekisho.message.Occupant;
import sekisho.message.Refused;
import sekisho.message.Seat;
import sekisho.message.SeatId;
import sekisho.message.scenario.Bot;
import sekisho.message.scenario.Place;
import sekisho.message.scenario.Scenario;

/**
 * Who may sit where. A person may sit in several places, unless the scenario separates duties by
 * person; who observes plays nothing. A place that changes hands keeps its history.
 */
final class Places {
  private static final Set<Seat> REVIEWERS = EnumSet.of(METI_LO, MOFA_R, MOD_R, NSS_C);
  private static final Set<Seat> DECIDERS = EnumSet.of(METI_DM, PM, CCS, FM, DM);

  private final Scenario scenario;
  private final ExerciseStanding standing;

  Places(Scenario scenario, ExerciseStanding standing) {
    this.scenario = scenario;
    this.standing = standing;
  }

  /** Also during play: a late comer, or a replacement. */
  List<ExerciseEvent> assign(AssignPlace c) {
    Place place = open(c.place());
    Refuse.when(standing.in(c.place()).equals(new Occupant.Player(c.player())), NOTHING_CHANGED);
    for (SeatId other : standing.placesOf(c.player())) {
      refuseUnlessTheyMix(place, place(other));
    }
    return List.of(new PlaceAssigned(c.exercise(), c.place(), c.player()));
  }

  List<ExerciseEvent> release(ReleasePlace c) {
    open(c.place());
    Refuse.when(standing.in(c.place()).isEmpty(), NOTHING_CHANGED);
    return List.of(new PlaceReleased(c.exercise(), c.place()));
  }

  List<ExerciseEvent> automate(AutomatePlace c) {
    Place place = open(c.place());
    Refuse.unless(
        bot(place).filter(bot -> bot.modes().contains(c.mode())).isPresent(),
        PLACE_NOT_AUTOMATABLE,
        c.place());
    Refuse.when(standing.in(c.place()).equals(new Occupant.Counterpart(c.mode())), NOTHING_CHANGED);
    return List.of(new PlaceAutomated(c.exercise(), c.place(), c.mode()));
  }

  private Place open(SeatId id) {
    Refuse.when(standing.phase().isOver(), EXERCISE_OVER);
    return place(id);
  }

  private Place place(SeatId id) {
    return scenario.place(id).orElseThrow(() -> new Refused(PLACE_UNKNOWN, id));
  }

  private Optional<Bot> bot(Place place) {
    return scenario.bots().stream()
        .filter(bot -> place.bot().equals(Optional.of(bot.id())))
        .findFirst();
  }

  private void refuseUnlessTheyMix(Place one, Place other) {
    if (one.id().equals(other.id())) {
      return;
    }
    Refuse.when(one.seats().contains(AUD) || other.seats().contains(AUD), OBSERVER_MAY_NOT_PLAY);
    for (Seat seat : one.seats()) {
      for (Seat held : other.seats()) {
        Refuse.when(
            scenario.separationByPerson() && (separate(seat, held) || separate(held, seat)),
            PLACES_DO_NOT_MIX,
            one.id(),
            other.id());
      }
    }
  }

  /** The duties that one person may not hold in one case (I-05). */
  private static boolean separate(Seat seat, Seat other) {
    return (seat == APPLICANT && other != APPLICANT)
        || (REVIEWERS.contains(seat) && DECIDERS.contains(other))
        || (seat == TRE && other == MOFA_R);
  }
}
