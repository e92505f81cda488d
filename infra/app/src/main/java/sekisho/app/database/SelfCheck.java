package sekisho.app.database;

import java.util.List;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.stereotype.Component;
import sekisho.app.settings.SafetyCheck;
import sekisho.app.settings.UnsafeSetting;
import sekisho.app.settings.UnsafeSettings;

/** Looks at everything on which the safety of the record rests, before anything is served. */
@Component
@DependsOnDatabaseInitialization
class SelfCheck implements InitializingBean {
  private final List<SafetyCheck> checks;

  SelfCheck(List<SafetyCheck> checks) {
    this.checks = List.copyOf(checks);
  }

  @Override
  public void afterPropertiesSet() {
    List<UnsafeSetting> unsafe = checks.stream().flatMap(c -> c.unsafe().stream()).toList();
    if (!unsafe.isEmpty()) {
      throw new UnsafeSettings(unsafe);
    }
  }
}
