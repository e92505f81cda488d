package sekisho.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * The moment in the past at which the page of this request shows the whole house: what was recorded
 * later is not there, and nothing can be done.
 *
 * @param at a moment that has passed
 */
public record ShownMoment(Instant at) {
  /** The name of the moment in an address, such as {@code ?asOf=2026-11-21T10:30}. */
  public static final String PARAMETER = "asOf";

  private static final String SHOWN = "sekisho.moment";

  private static final String OF_CASE =
      "/(request|documents(/[0-9a-f]{64})?|screening|policy(/tables)?|parties|review|undertaking"
          + "|signoff(/signatures/\\d+)?|licence|supervision|versions|allocation|fields"
          + "|history(\\.pdf)?|records/\\d+|records\\.(csv|json))";

  /** The pages that can show the house as it was. */
  private static final Pattern PAGES =
      Pattern.compile(
          "/|/moment|/cases(\\.csv)?|/cases/[0-9a-f-]{36}(%s)?".formatted(OF_CASE)
              + "|/registers|/registers/[A-Z]{2}(/facts/[0-9a-f-]{36})?"
              + "|/lists(/edition)?"
              + "|/policy|/policy/(agreements|sources|difference|V\\d{4}(/rules/[A-Z0-9]+)?)");

  /** The page of this request shows this moment. */
  public void note() {
    RequestContextHolder.currentRequestAttributes()
        .setAttribute(SHOWN, this, RequestAttributes.SCOPE_REQUEST);
  }

  /** The page of this request shows a moment of its own; a case at a later record does. */
  static void leave() {
    RequestContextHolder.currentRequestAttributes()
        .removeAttribute(SHOWN, RequestAttributes.SCOPE_REQUEST);
  }

  /** The moment that the page of this request shows; empty when it shows now. */
  public static Optional<ShownMoment> now() {
    RequestAttributes request = RequestContextHolder.getRequestAttributes();
    return request != null
            && request.getAttribute(SHOWN, RequestAttributes.SCOPE_REQUEST)
                instanceof ShownMoment shown
        ? Optional.of(shown)
        : Optional.empty();
  }

  /** The moment that was typed, but none that is still to come: then it is the present one. */
  public static Optional<ShownMoment> read(String typed, HouseClock clock) {
    Instant present = clock.instant();
    return TypedMoment.read(typed)
        .map(moment -> new ShownMoment(moment.isAfter(present) ? present : moment));
  }

  /** The time that counts on the page: that of the moment, else that of the clock. */
  public static Instant instant(HouseClock clock) {
    return now().map(ShownMoment::at).orElseGet(clock::instant);
  }

  /** The day in Japan that counts on the page. */
  public static LocalDate today(HouseClock clock) {
    return Times.dayOf(instant(clock));
  }

  /** Whether the page of an address can show the house as it was. */
  public static boolean isKnownTo(String address) {
    return PAGES.matcher(address.replaceFirst("[?#].*", "")).matches();
  }

  /** The moment as it stands in an address, in Japan Standard Time. */
  public String typed() {
    return typed(at);
  }

  /** A moment as it stands in an address, in Japan Standard Time; the end of a day is the day. */
  public static String typed(Instant moment) {
    LocalDateTime there = LocalDateTime.ofInstant(moment, Times.JAPAN);
    return there.toLocalTime().equals(LocalTime.MAX)
        ? there.toLocalDate().toString()
        : there.toString();
  }

  /**
   * The address of the same page at this moment; of a page that knows no past, the address itself.
   * One that names another moment keeps it; one that names an empty one leads out of the past.
   */
  public String keptIn(String address) {
    if (!isKnownTo(address)) {
      return address;
    }
    int hash = address.indexOf('#');
    String fragment = hash < 0 ? "" : address.substring(hash);
    String link = hash < 0 ? address : address.substring(0, hash);
    if (link.matches(".*[?&]" + PARAMETER + "=[^&].*")) {
      return address;
    }
    if (link.matches(".*[?&]" + PARAMETER + "=(&.*)?")) {
      return link.replaceFirst(PARAMETER + "=&?", "").replaceFirst("[?&]$", "") + fragment;
    }
    return link + (link.indexOf('?') < 0 ? "?" : "&") + PARAMETER + "=" + typed() + fragment;
  }
}
