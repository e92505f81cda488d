package sekisho.app.policy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import sekisho.decision.policy.PolicyVersion;
import sekisho.message.PolicyVersionId;
import sekisho.message.SourceGrade;

/** The head of a policy file: which version it is and from which day it is in force. */
final class PolicyHeader {
  private static final String NAMESPACE = "urn:sekisho:policy";

  private PolicyHeader() {}

  static PolicyVersion read(String fileName, byte[] dmn) {
    Element root = parse(fileName, dmn);
    NodeList found = root.getElementsByTagNameNS(NAMESPACE, "version");
    if (!(found.item(0) instanceof Element head) || found.getLength() > 1) {
      throw new IllegalStateException(fileName + " needs one sekisho:version");
    }
    return new PolicyVersion(
        new PolicyVersionId(root.getAttribute("name")),
        LocalDate.parse(head.getAttribute("effectiveFrom")),
        head.getAttribute("ja"),
        head.getAttribute("en"),
        head.getAttribute("citation"),
        SourceGrade.valueOf(head.getAttribute("grade")));
  }

  private static Element parse(String fileName, byte[] dmn) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(dmn)).getDocumentElement();
    } catch (ParserConfigurationException | SAXException | IOException cause) {
      throw new IllegalStateException(fileName + " is no XML", cause);
    }
  }
}
