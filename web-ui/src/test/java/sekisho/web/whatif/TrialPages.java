package sekisho.web.whatif;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import sekisho.view.policy.Explanations;
import sekisho.view.whatif.Comparisons;
import sekisho.web.RoomPages;

/** The pages of trials over one case in memory and a book of two versions. */
@Configuration
@ComponentScan("sekisho.web.whatif")
@Import({RoomPages.class, Comparisons.class})
class TrialPages {
  @Bean
  @Primary
  TwoVersions twoVersions() {
    return new TwoVersions();
  }

  /** In the first version RB17 would be kept from applying by the agreement. */
  @Bean
  Explanations explanations(TwoVersions book) {
    return book::explain;
  }
}
