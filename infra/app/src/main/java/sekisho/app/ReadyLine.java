package sekisho.app;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import sekisho.app.database.DatabaseInUse;
import sekisho.app.settings.SekishoProperties;

/** Says in one line that Sekisho is ready, and where. */
@Component
class ReadyLine {
  private static final Logger LOG = LoggerFactory.getLogger("sekisho");

  private final SekishoProperties properties;
  private final DatabaseInUse database;

  ReadyLine(SekishoProperties properties, DatabaseInUse database) {
    this.properties = properties;
    this.database = database;
  }

  @EventListener
  void ready(ApplicationReadyEvent event) {
    if (event.getApplicationContext() instanceof WebServerApplicationContext context
        && context.getWebServer() != null
        && context.getWebServer().getPort() > 0) {
      LOG.info(
          "Sekisho is ready: http://localhost:{}  ({} mode, {})",
          context.getWebServer().getPort(),
          properties.training() ? "training" : "production",
          database.words());
    }
  }
}
