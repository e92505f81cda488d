package sekisho.web.frame;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Language and message bundles, one basename a room. */
@Configuration(proxyBeanMethods = false)
class FrameConfiguration implements WebMvcConfigurer {
  /** The bundles; each has a Japanese file and an English one with the same keys. */
  static final List<String> BUNDLES =
      List.of(
          "common",
          "desk",
          "exercise",
          "enums",
          "export",
          "refusal",
          "help",
          "identity",
          "submission",
          "scenario",
          "screening",
          "review",
          "undertaking",
          "signoff",
          "aftercare",
          "casefile",
          "party",
          "access",
          "record",
          "integrity",
          "laboratory",
          "ledger",
          "policy",
          "privacy",
          "registers",
          "score",
          "whatif",
          "notice",
          "inbox",
          "debrief",
          "console",
          "moment");

  private final LanguageChoice language = new LanguageChoice();

  @Bean
  LocaleResolver localeResolver() {
    return language;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(language);
  }

  @Bean
  static MessageSource messageSource() {
    var source = new ResourceBundleMessageSource();
    source.setBasenames(BUNDLES.stream().map(b -> "messages/" + b).toArray(String[]::new));
    source.setDefaultEncoding(StandardCharsets.UTF_8.name());
    source.setFallbackToSystemLocale(false);
    source.setDefaultLocale(Locale.JAPANESE);
    return source;
  }
}
