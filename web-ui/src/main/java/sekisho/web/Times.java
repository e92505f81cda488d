package sekisho.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.chrono.JapaneseChronology;
import java.time.chrono.JapaneseDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Days and moments as people read them, always in Japan Standard Time: 令和8年11月21日（土） or Saturday 21
 * November 2026. Templates call it {@code @times}.
 */
@Component("times")
public class Times {
  /** Japan Standard Time, in which every page speaks. */
  public static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  private static final DateTimeFormatter ERA_DAY =
      DateTimeFormatter.ofPattern("Gy年M月d日（E）", Locale.JAPAN)
          .withChronology(JapaneseChronology.INSTANCE);
  private static final DateTimeFormatter ERA_ONLY =
      DateTimeFormatter.ofPattern("Gy年M月d日", Locale.JAPAN)
          .withChronology(JapaneseChronology.INSTANCE);
  private static final DateTimeFormatter ENGLISH_ERA =
      DateTimeFormatter.ofPattern("d MMMM G y", Locale.ENGLISH)
          .withChronology(JapaneseChronology.INSTANCE);
  private static final DateTimeFormatter ENGLISH_DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter SHORT_JA =
      DateTimeFormatter.ofPattern("M月d日", Locale.JAPAN);
  private static final DateTimeFormatter SHORT_EN =
      DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
  private static final DateTimeFormatter FIELD =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
  private static final DateTimeFormatter CLOCK_TO_SECOND = DateTimeFormatter.ofPattern("HH:mm:ss");

  /** 令和8年11月21日（土）; Saturday 21 November 2026. */
  public String day(LocalDate day) {
    if (!japanese()) {
      return ENGLISH_DAY.format(day);
    }
    return ERA_DAY.format(JapaneseDate.from(day)).replaceFirst("(\\D)1年", "$1元年");
  }

  /** 令和8年11月21日; 21 November Reiwa 8. For tables that give the ISO date beside it. */
  public String era(LocalDate day) {
    JapaneseDate there = JapaneseDate.from(day);
    return japanese()
        ? ERA_ONLY.format(there).replaceFirst("(\\D)1年", "$1元年")
        : ENGLISH_ERA.format(there);
  }

  /** 11月21日; 21 Nov. For lists, where the year is clear. */
  public String shortDay(LocalDate day) {
    return (japanese() ? SHORT_JA : SHORT_EN).format(day);
  }

  /** 令和8年11月21日（土）10:30; Saturday 21 November 2026 10:30. */
  public String at(Instant moment) {
    LocalDateTime there = inJapan(moment);
    return day(there.toLocalDate()) + (japanese() ? "" : " ") + CLOCK.format(there);
  }

  /** As {@link #at}, to the second. */
  public String atSecond(Instant moment) {
    LocalDateTime there = inJapan(moment);
    return day(there.toLocalDate()) + (japanese() ? "" : " ") + CLOCK_TO_SECOND.format(there);
  }

  /** 11月21日 10:30; 21 Nov 10:30. */
  public String shortAt(Instant moment) {
    LocalDateTime there = inJapan(moment);
    return shortDay(there.toLocalDate()) + " " + CLOCK.format(there);
  }

  /** The day for the {@code datetime} attribute: 2026-11-21. */
  public String machine(LocalDate day) {
    return day.toString();
  }

  /** The moment for the {@code datetime} attribute: 2026-11-21T10:30:05+09:00. */
  public String machine(Instant moment) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
        moment.truncatedTo(ChronoUnit.SECONDS).atZone(JAPAN));
  }

  /** The moment, to the second, as a field for day and time holds it: 2026-11-21T10:30:05. */
  public String field(Instant moment) {
    return FIELD.format(inJapan(moment));
  }

  /** The day in Japan of a moment. */
  public static LocalDate dayOf(Instant moment) {
    return inJapan(moment).toLocalDate();
  }

  private static LocalDateTime inJapan(Instant moment) {
    return LocalDateTime.ofInstant(moment, JAPAN);
  }

  private static boolean japanese() {
    return !LocaleContextHolder.getLocale().getLanguage().equals("en");
  }
}
