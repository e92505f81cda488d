package sekisho.app.ledger.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import sekisho.app.settings.LogProperties;
import sekisho.ledger.EventKey;
import sekisho.view.ledger.LogHeads;

/** The public keys that go with an export, and the words on how to use them. */
@Component
class ExportKeys {
  private static final String README = "export/README.md";

  private final LogHeads heads;
  private final EventKey eventKey;
  private final List<String> witnesses;

  ExportKeys(LogHeads heads, EventKey eventKey, LogProperties log) {
    this.heads = heads;
    this.eventKey = eventKey;
    this.witnesses = log.witnesses().stream().map(w -> w.strip().split("\\s+")[0]).toList();
  }

  /** Path and text of each file. */
  Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("keys/log", heads.verifierKey() + "\n");
    files.put("keys/events", eventKeyLine());
    files.put("keys/witnesses", lines(witnesses));
    files.put("policy.example", policy());
    files.put("README.md", readme());
    return files;
  }

  private String eventKeyLine() {
    String key = Base64.getEncoder().encodeToString(eventKey.publicKey().getEncoded());
    return eventKey.id() + " " + key + "\n";
  }

  /** C2SP tlog-policy: the log, its witnesses, and that each of them has to have cosigned. */
  private String policy() {
    List<String> lines = new ArrayList<>();
    lines.add("log " + heads.verifierKey());
    List<String> names = new ArrayList<>();
    for (String key : witnesses) {
      names.add("w" + (names.size() + 1));
      lines.add("witness " + names.getLast() + " " + key);
    }
    if (names.isEmpty()) {
      lines.add("quorum none");
    } else {
      lines.add("group everyone all " + String.join(" ", names));
      lines.add("quorum everyone");
    }
    return lines(lines);
  }

  private static String lines(List<String> lines) {
    return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
  }

  private static String readme() {
    try {
      return new ClassPathResource(README).getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(README + " is not among the files of the product", e);
    }
  }
}
