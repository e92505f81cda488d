package sekisho.web.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sekisho.message.Seat;
import sekisho.view.casefile.Recorded;
import sekisho.view.casefile.Told;
import sekisho.web.Times;
import sekisho.web.Words;

/** Draws the records of a case by party. */
@Component
class LaneDrawing {
  private static final double DAY_GAP = 110;

  private final Words words;
  private final Times times;

  LaneDrawing(Words words, Times times) {
    this.words = words;
    this.times = times;
  }

  /** The parties, in the order of the lanes. */
  enum Party {
    APPLICANT,
    METI,
    MOFA,
    MOD,
    NSS,
    MINISTERS,
    SYSTEM;

    static Party of(Recorded record, Told told) {
      return told.mark() == Told.Mark.SYSTEM ? SYSTEM : of(record.by().seat());
    }

    private static Party of(Seat seat) {
      return switch (seat) {
        case APPLICANT -> APPLICANT;
        case METI_LO, METI_DM -> METI;
        case MOFA_R, TRE -> MOFA;
        case MOD_R -> MOD;
        case NSS_C, SEC -> NSS;
        case PM, CCS, FM, DM, CAB -> MINISTERS;
        case AUD, EXCON, ADMIN, SYSTEM -> SYSTEM;
      };
    }
  }

  /**
   * @param all every record of the case, also those after the shown one
   * @param at the number of the shown record
   */
  Lanes of(List<Recorded> all, long at) {
    List<Lanes.Lane> lanes = lanes();
    List<Lanes.Spot> spots = new ArrayList<>();
    List<Lanes.DayLine> days = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    @Nullable LocalDate last = null;
    for (Recorded r : all) {
      Told told = Told.of(r);
      double x = Lanes.x(r.record(), all.size());
      spots.add(
          new Lanes.Spot(
              x,
              lane(lanes, Party.of(r, told)).middle(),
              told.mark().name().toLowerCase(Locale.ROOT),
              r.record() > at));
      LocalDate day = Times.dayOf(r.by().at());
      boolean room = days.isEmpty() || x - days.getLast().x() >= DAY_GAP;
      if (!day.equals(last) && room) {
        days.add(new Lanes.DayLine(times.shortDay(day), x));
      }
      last = day;
      labels.add(words.of("casefile.at", r.record(), times.at(r.by().at())));
    }
    return new Lanes(
        lanes,
        days,
        spots,
        Math.round(Lanes.TOP + lanes.size() * Lanes.LANE_HEIGHT + 6),
        Lanes.x(at, all.size()),
        labels);
  }

  private static Lanes.Lane lane(List<Lanes.Lane> lanes, Party party) {
    return lanes.get(Arrays.asList(Party.values()).indexOf(party));
  }

  private List<Lanes.Lane> lanes() {
    List<Lanes.Lane> lanes = new ArrayList<>();
    for (Party party : Party.values()) {
      lanes.add(
          new Lanes.Lane(
              words.of("casefile.party." + party),
              Lanes.TOP + lanes.size() * Lanes.LANE_HEIGHT,
              lanes.size() % 2 == 0));
    }
    return List.copyOf(lanes);
  }
}
