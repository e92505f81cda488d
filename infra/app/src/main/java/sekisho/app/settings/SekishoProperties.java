package sekisho.app.settings;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this Sekisho runs.
 *
 * @param mode training or production
 * @param dataDir where a node keeps its keys and, in training, the embedded database
 */
@ConfigurationProperties("sekisho")
public record SekishoProperties(
    @DefaultValue("training") Mode mode, @DefaultValue(".sekisho") Path dataDir) {
  /** What Sekisho runs for. */
  public enum Mode {
    /** A practice installation: default accounts, an embedded database if none is configured. */
    TRAINING,
    /** A shared installation: nothing by default, everything configured. */
    PRODUCTION
  }

  public boolean training() {
    return mode == Mode.TRAINING;
  }
}
