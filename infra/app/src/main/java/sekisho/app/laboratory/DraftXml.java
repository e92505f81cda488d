package sekisho.app.laboratory;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import sekisho.view.laboratory.Fault;
import sekisho.view.laboratory.FaultKind;

/**
 * Reads the XML of a draft. A hostile file is refused while it is read, before anything is built
 * from it: no document type, so no entities and no files or addresses from outside; bounds for
 * size, depth, number of parts and length of a text.
 */
final class DraftXml {
  /** A version of the product has about 120,000 bytes. */
  static final int LARGEST_BYTES = 2_000_000;

  /** A version of the product has depth 6. */
  static final int DEEPEST = 20;

  /** A version of the product has about 2,300 elements. */
  static final int MOST_ELEMENTS = 40_000;

  /** The longest text of the product has 355 characters; an attribute may be as long. */
  static final int LONGEST_TEXT = 8_000;

  private static final int MOST_ATTRIBUTES = 30;

  private DraftXml() {}

  /**
   * @throws DraftRefused when it is no XML, or more than the bounds allow
   */
  static Element read(byte[] file) {
    if (file.length == 0) {
      throw new DraftRefused(Fault.ofFile(FaultKind.EMPTY));
    }
    if (file.length > LARGEST_BYTES) {
      throw new DraftRefused(Fault.ofFile(FaultKind.TOO_BIG, String.valueOf(LARGEST_BYTES)));
    }
    try {
      measure(file);
      return parse(file);
    } catch (XMLStreamException e) {
      throw new DraftRefused(notXml(e.getLocation()));
    } catch (SAXException | IOException | ParserConfigurationException e) {
      throw new DraftRefused(notXml(null));
    }
  }

  private static Fault notXml(@org.jspecify.annotations.Nullable Location at) {
    return at == null
        ? Fault.ofFile(FaultKind.NOT_XML, "?", "?")
        : Fault.ofFile(
            FaultKind.NOT_XML,
            String.valueOf(at.getLineNumber()),
            String.valueOf(at.getColumnNumber()));
  }

  /** One pass over the stream that builds nothing. */
  private static void measure(byte[] file) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(file));
    try {
      measure(reader);
    } finally {
      reader.close();
    }
  }

  private static void measure(XMLStreamReader reader) throws XMLStreamException {
    int depth = 0;
    int elements = 0;
    int text = 0;
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw new DraftRefused(Fault.ofFile(FaultKind.DOCTYPE));
        case XMLStreamConstants.START_ELEMENT -> {
          text = 0;
          elements++;
          depth++;
          bound(depth <= DEEPEST, FaultKind.TOO_DEEP, DEEPEST);
          bound(elements <= MOST_ELEMENTS, FaultKind.TOO_MANY_PARTS, MOST_ELEMENTS);
          attributes(reader);
        }
        case XMLStreamConstants.END_ELEMENT -> {
          text = 0;
          depth--;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          text += reader.getTextLength();
          bound(text <= LONGEST_TEXT, FaultKind.LONG_TEXT, LONGEST_TEXT);
        }
        default -> {
          // Comments and processing instructions say nothing to the engine.
        }
      }
    }
  }

  private static void attributes(XMLStreamReader reader) {
    bound(reader.getAttributeCount() <= MOST_ATTRIBUTES, FaultKind.TOO_MANY_PARTS, MOST_ATTRIBUTES);
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      bound(
          reader.getAttributeValue(i).length() <= LONGEST_TEXT, FaultKind.LONG_TEXT, LONGEST_TEXT);
    }
  }

  private static void bound(boolean within, FaultKind kind, int limit) {
    if (!within) {
      throw new DraftRefused(Fault.ofFile(kind, String.valueOf(limit)));
    }
  }

  private static Element parse(byte[] file)
      throws ParserConfigurationException, SAXException, IOException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setXIncludeAware(false);
    factory.setExpandEntityReferences(false);
    var builder = factory.newDocumentBuilder();
    builder.setErrorHandler(null); // the default one writes to the console
    return builder.parse(new ByteArrayInputStream(file)).getDocumentElement();
  }
}
