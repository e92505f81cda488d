package sekisho.web.moment;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.thymeleaf.spring6.SpringTemplateEngine;
import sekisho.web.HouseClock;

/**
 * Each request that names a moment shows it, and each link of its page leads to the same moment.
 */
@Configuration(proxyBeanMethods = false)
class MomentConfiguration implements WebMvcConfigurer {
  private final MomentOfRequest moment;

  MomentConfiguration(HouseClock clock, SpringTemplateEngine templates) {
    this.moment = new MomentOfRequest(clock);
    templates.setLinkBuilder(new LinksInMoment());
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(moment);
  }
}
