package sekisho.web;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.JapaneseChronology;
import java.time.chrono.JapaneseEra;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A day as people type it: 2026-11-21, 2026/11/21, 2026年11月21日, 令和8年11月21日, R8.11.21. */
public final class TypedDay {
  private static final Pattern WESTERN =
      Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
  private static final Pattern ERA =
      Pattern.compile("(令和|平成|昭和|R|H|S)(元|\\d{1,2})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");

  private TypedDay() {}

  /** The day, if it is understood and exists. */
  public static Optional<LocalDate> of(String typed) {
    return Optional.ofNullable(read(typed));
  }

  /** The day, or null when it is not understood or does not exist. */
  static @Nullable LocalDate read(String typed) {
    String day =
        Normalizer.normalize(typed, Normalizer.Form.NFKC)
            .replaceAll("\\s", "")
            .toUpperCase(Locale.ROOT);
    try {
      Matcher western = WESTERN.matcher(day);
      if (western.matches()) {
        return LocalDate.of(number(western, 1), number(western, 2), number(western, 3));
      }
      Matcher era = ERA.matcher(day);
      if (era.matches()) {
        int year = era.group(2).equals("元") ? 1 : number(era, 2);
        return LocalDate.from(
            JapaneseChronology.INSTANCE.date(
                era(era.group(1)), year, number(era, 3), number(era, 4)));
      }
      return null;
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static JapaneseEra era(String name) {
    return switch (name) {
      case "令和", "R" -> JapaneseEra.REIWA;
      case "平成", "H" -> JapaneseEra.HEISEI;
      case "昭和", "S" -> JapaneseEra.SHOWA;
      default -> throw new IllegalStateException("The pattern lets no other era through: " + name);
    };
  }
}
