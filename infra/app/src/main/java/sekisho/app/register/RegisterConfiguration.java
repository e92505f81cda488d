package sekisho.app.register;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sekisho.decision.AgreementRegister;
import sekisho.view.register.RegisterView;

/** The register that deciders ask is the one that pages show. */
@Configuration(proxyBeanMethods = false)
class RegisterConfiguration {
  @Bean
  AgreementRegister agreementRegister(RegisterView registers) {
    return registers::agreement;
  }
}
