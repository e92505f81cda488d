package sekisho.browser;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker, in this process (JIS X 8341-3:2016 4.1.1, parsing). */
final class HtmlChecker {
  private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

  private final SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, true);

  HtmlChecker() {
    try {
      validator.setUpMainSchema(SCHEMA, new Findings());
    } catch (Exception e) {
      throw new IllegalStateException("The HTML checker found no schema", e);
    }
  }

  /** The errors of a page as the server sent it, one a line; empty when it is sound. */
  List<String> errors(String html) {
    var found = new Findings();
    try {
      validator.setUpValidatorAndParsers(found, false, false);
      validator.checkHtmlInputSource(new InputSource(new StringReader(html)));
    } catch (Exception e) {
      throw new IllegalStateException("The HTML checker itself failed", e);
    }
    return found.errors;
  }

  private static final class Findings implements ErrorHandler {
    private final List<String> errors = new ArrayList<>();

    @Override
    public void warning(SAXParseException finding) {
      // A warning is advice; the gate is about errors.
    }

    @Override
    public void error(SAXParseException finding) {
      errors.add("line %d: %s".formatted(finding.getLineNumber(), finding.getMessage()));
    }

    @Override
    public void fatalError(SAXParseException finding) {
      error(finding);
    }
  }
}
