package sekisho.app.security;

import jakarta.servlet.DispatcherType;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.NullRequestCache;
import sekisho.web.identity.Accounts;
import sekisho.web.identity.ActingSeat;
import sekisho.web.identity.Entrance;

/** The guard before every page: who may come in, by the table of authorities, and the headers. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
  /** No inline script or style anywhere, so no nonce either. */
  static final String CONTENT_POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self';"
          + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none';"
          + " require-trusted-types-for 'script'";

  private static final String PERMISSIONS =
      "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

  /**
   * The interface for programs: the session of the pages with its form token, or a name and a
   * password in each request; the guard and the headers are those of the pages.
   */
  @Bean
  @Order(1)
  SecurityFilterChain programs(
      HttpSecurity http,
      RouteGuard guard,
      ApiTurned turned,
      Door door,
      Accounts accounts,
      Entrance entrance,
      ActingSeat acting,
      SecurityContextRepository sessions,
      CsrfTokenRepository tokens) {
    http.securityMatcher("/api/**")
        .authorizeHttpRequests(requests -> requests.anyRequest().access(guard))
        .addFilterBefore(new ClosedAccounts(accounts, entrance), AuthorizationFilter.class)
        .addFilterBefore(new VenueOfRequest(acting), AuthorizationFilter.class)
        .addFilterBefore(new ProgramAccess(door, turned), AuthorizationFilter.class)
        .securityContext(context -> context.securityContextRepository(sessions))
        .csrf(csrf -> csrf.csrfTokenRepository(tokens).ignoringRequestMatchers(ProgramAccess::asks))
        .exceptionHandling(
            handling -> handling.authenticationEntryPoint(turned).accessDeniedHandler(turned))
        .requestCache(cache -> cache.requestCache(new NullRequestCache()))
        .formLogin(AbstractHttpConfigurer::disable)
        .httpBasic(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .headers(SecurityConfiguration::headers);
    return http.build();
  }

  @Bean
  SecurityFilterChain pages(
      HttpSecurity http,
      RouteGuard guard,
      Turned turned,
      Accounts accounts,
      Entrance entrance,
      ActingSeat acting,
      SecurityContextRepository sessions,
      CsrfTokenRepository tokens) {
    http.authorizeHttpRequests(
            requests ->
                requests
                    .dispatcherTypeMatchers(
                        DispatcherType.ERROR,
                        DispatcherType.FORWARD,
                        DispatcherType.INCLUDE,
                        DispatcherType.ASYNC)
                    .permitAll()
                    .anyRequest()
                    .access(guard))
        .addFilterBefore(new ClosedAccounts(accounts, entrance), AuthorizationFilter.class)
        .addFilterBefore(new VenueOfRequest(acting), AuthorizationFilter.class)
        .securityContext(context -> context.securityContextRepository(sessions))
        .csrf(csrf -> csrf.csrfTokenRepository(tokens))
        .exceptionHandling(
            handling -> handling.authenticationEntryPoint(turned).accessDeniedHandler(turned))
        .requestCache(cache -> cache.requestCache(new NullRequestCache()))
        .formLogin(AbstractHttpConfigurer::disable)
        .httpBasic(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .headers(SecurityConfiguration::headers);
    return http.build();
  }

  private static void headers(HeadersConfigurer<HttpSecurity> headers) {
    headers
        .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
        .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS))
        .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
        .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
  }

  /** OWASP's least for Argon2id: 19 MiB, two passes, one lane; about 30 ms here. */
  @Bean
  static PasswordEncoder passwords() {
    return new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
  }

  @Bean
  static SecurityContextRepository sessions() {
    return new HttpSessionSecurityContextRepository();
  }

  @Bean
  static CsrfTokenRepository tokens() {
    return new HttpSessionCsrfTokenRepository();
  }

  /** A new session id and a new form token on sign-in. */
  @Bean
  static SessionAuthenticationStrategy newSession(CsrfTokenRepository tokens) {
    return new CompositeSessionAuthenticationStrategy(
        List.of(
            new ChangeSessionIdAuthenticationStrategy(), new CsrfAuthenticationStrategy(tokens)));
  }
}
