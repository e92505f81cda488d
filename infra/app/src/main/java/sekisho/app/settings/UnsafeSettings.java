package sekisho.app.settings;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.boot.ExitCodeGenerator;

/** The installation is not safe, so Sekisho does not start. */
public final class UnsafeSettings extends RuntimeException implements ExitCodeGenerator {
  /** What a program ends with that is configured wrongly (EX_CONFIG of sysexits.h). */
  public static final int EXIT_CODE = 78;

  private static final long serialVersionUID = 1L;

  private final transient List<UnsafeSetting> settings;

  public UnsafeSettings(List<UnsafeSetting> settings) {
    super(settings.stream().map(UnsafeSetting::what).collect(Collectors.joining(" ")));
    this.settings = List.copyOf(settings);
  }

  public List<UnsafeSetting> settings() {
    return settings;
  }

  @Override
  public int getExitCode() {
    return EXIT_CODE;
  }
}
