package sekisho.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * The language of a page: {@code ?lang=ja|en} fixes it and is remembered in a cookie; without
 * either, Japanese. What the browser asks for does not count, so that a shared address looks the
 * same.
 */
final class LanguageChoice implements LocaleResolver, HandlerInterceptor {
  private static final String NAME = "lang";

  @Override
  public Locale resolveLocale(HttpServletRequest request) {
    return asked(request).or(() -> remembered(request)).map(Locale::of).orElse(Locale.JAPANESE);
  }

  @Override
  public void setLocale(
      HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
    throw new UnsupportedOperationException("The address fixes the language: ?lang=");
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    asked(request)
        .filter(language -> !remembered(request).equals(Optional.of(language)))
        .ifPresent(language -> response.addHeader(HttpHeaders.SET_COOKIE, cookie(language)));
    return true;
  }

  private static String cookie(String language) {
    return ResponseCookie.from(NAME, language)
        .path("/")
        .maxAge(Duration.ofDays(365))
        .httpOnly(true)
        .sameSite("Lax")
        .build()
        .toString();
  }

  private static Optional<String> asked(HttpServletRequest request) {
    return known(request.getParameter(NAME));
  }

  private static Optional<String> remembered(HttpServletRequest request) {
    var cookie = WebUtils.getCookie(request, NAME);
    return cookie == null ? Optional.empty() : known(cookie.getValue());
  }

  private static Optional<String> known(@Nullable String language) {
    return Stream.of("ja", "en").filter(l -> l.equals(language)).findFirst();
  }
}
