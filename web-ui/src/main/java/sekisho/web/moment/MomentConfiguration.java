package sekisho.web.moment;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.thymeleaf.spring6.SpringTemplateEngine;
import sekisho.view.moment.PastLog;
import sekisho.web.HouseClock;

/**
 * Each request that names a moment shows it, and each link of its page leads to the same moment.
 */
@Configuration(proxyBeanMethods = false)
class MomentConfiguration implements WebMvcConfigurer {
  private final MomentOfRequest moment;

  MomentConfiguration(HouseClock clock, PastLog log, SpringTemplateEngine templates) {
    this.moment = new MomentOfRequest(clock, log);
    templates.setLinkBuilder(new LinksInMoment());
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(moment);
  }
}
