package sekisho.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import sekisho.message.Country;

class TimesTest {
  private final Times times = new Times();

  @AfterEach
  void forget() {
    LocaleContextHolder.resetLocaleContext();
  }

  @Test
  void days_carry_era_and_weekday_in_japanese() {
    LocaleContextHolder.setLocale(Locale.JAPANESE);
    assertThat(times.day(LocalDate.of(2026, 11, 21))).isEqualTo("令和8年11月21日（土）");
    assertThat(times.day(LocalDate.of(2019, 5, 1))).isEqualTo("令和元年5月1日（水）");
    assertThat(times.day(LocalDate.of(2019, 4, 30))).isEqualTo("平成31年4月30日（火）");
    assertThat(times.day(LocalDate.of(2029, 1, 11))).isEqualTo("令和11年1月11日（木）");
  }

  @Test
  void days_are_long_in_english() {
    LocaleContextHolder.setLocale(Locale.ENGLISH);
    assertThat(times.day(LocalDate.of(2026, 11, 21))).isEqualTo("Saturday 21 November 2026");
    assertThat(times.shortDay(LocalDate.of(2026, 11, 21))).isEqualTo("21 Nov");
  }

  @Test
  void moments_are_japan_standard_time() {
    Instant lateInLondon = Instant.parse("2026-11-20T15:30:05.999Z");
    LocaleContextHolder.setLocale(Locale.JAPANESE);
    assertThat(times.at(lateInLondon)).isEqualTo("令和8年11月21日（土）00:30");
    assertThat(times.atSecond(lateInLondon)).endsWith("00:30:05");
    assertThat(times.shortAt(lateInLondon)).isEqualTo("11月21日 00:30");
    assertThat(times.machine(lateInLondon)).isEqualTo("2026-11-21T00:30:05+09:00");
    LocaleContextHolder.setLocale(Locale.ENGLISH);
    assertThat(times.at(lateInLondon)).isEqualTo("Saturday 21 November 2026 00:30");
  }

  @Test
  void countries_and_amounts_are_named_in_the_language_of_the_reader() {
    LocaleContextHolder.setLocale(Locale.JAPANESE);
    assertThat(new Countries(new OpenHouse()).name(new Country("AU"))).isEqualTo("オーストラリア");
    assertThat(new Money().yen(1_234_000)).isEqualTo("1,234,000円");
    LocaleContextHolder.setLocale(Locale.ENGLISH);
    assertThat(new Countries(new OpenHouse()).name("PH")).isEqualTo("Philippines");
    assertThat(new Money().yen(1_234_000)).isEqualTo("JPY 1,234,000");
    assertThat(new Countries(new OpenHouse()).choices()).hasSizeGreaterThan(200);
  }
}
