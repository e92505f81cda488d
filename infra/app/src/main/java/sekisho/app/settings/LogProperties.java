package sekisho.app.settings;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The verifiable log of this installation.
 *
 * @param origin the name of the log, such as an address of the office without {@code https://};
 *     blank for one made at the first start
 * @param witnesses those that are asked to cosign checkpoints, each as its verifier key, a blank,
 *     and its address
 */
@ConfigurationProperties("sekisho.log")
public record LogProperties(@DefaultValue("") String origin, @DefaultValue List<String> witnesses) {
  public LogProperties {
    if (!origin.isEmpty() && !origin.matches("[^\\s+]{1,200}")) {
      throw new IllegalArgumentException(
          "The name of a log has no blanks and no plus sign, and at most 200 characters: "
              + origin);
    }
    witnesses = List.copyOf(witnesses);
  }
}
