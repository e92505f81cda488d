package sekisho.app.party;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import sekisho.message.PartyListForm;
import sekisho.view.party.ListRejected;
import sekisho.view.party.ListRejected.Reason;
import sekisho.view.party.ListedName;
import sekisho.view.party.ListedParty;
import sekisho.view.party.PublishedList;

/**
 * Reads the consolidated list of the Security Council in its published XML form: CONSOLIDATED_LIST
 * with INDIVIDUALS and ENTITIES. Elements that the comparison does not need are passed over.
 *
 * <p>A document type declaration is refused and no entity is ever resolved, so that a file can
 * neither fetch nor grow; depth, texts and entries have limits.
 */
final class UnListXml {
  static final int DEEPEST = 12;

  private static final List<String> NAME_PARTS =
      List.of("FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME", "FIFTH_NAME", "SIXTH_NAME");

  private final Faults faults = new Faults();
  private final Collected collected = new Collected(faults);
  private final Deque<String> path = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private final List<String> nameParts = new ArrayList<>();
  private final XMLStreamReader xml;
  private final int size;
  private final IntConsumer progress;
  private Optional<LocalDate> listDate = Optional.empty();
  private String quality = "";
  private String alias = "";
  private String originalScript = "";
  private final List<ListedName> aliases = new ArrayList<>();
  private @Nullable EntryDraft entry;

  private UnListXml(XMLStreamReader xml, int size, IntConsumer progress) {
    this.xml = xml;
    this.size = size;
    this.progress = progress;
  }

  /**
   * @throws ListRejected when it is not such a list
   */
  static PublishedList read(String file, IntConsumer progress) {
    try {
      XMLStreamReader xml = factory().createXMLStreamReader(new StringReader(file));
      return new UnListXml(xml, file.length(), progress).read();
    } catch (XMLStreamException broken) {
      int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNumber();
      throw new Faults().fatal(line, Reason.NOT_XML);
    }
  }

  /** The parser of the JDK itself, whatever other one lies on the class path. */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setXMLResolver(
        (_, _, _, _) -> {
          throw new XMLStreamException("Nothing is fetched");
        });
    return factory;
  }

  private PublishedList read() throws XMLStreamException {
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw faults.fatal(line(), Reason.DOCTYPE);
        case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> characters();
        case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
        default -> {}
      }
    }
    return new PublishedList(PartyListForm.UN_XML, listDate, collected.all());
  }

  private void start(String element) {
    if (path.isEmpty()) {
      root(element);
    }
    path.addLast(element);
    text.setLength(0);
    if (path.size() > DEEPEST) {
      throw faults.fatal(line(), Reason.TOO_DEEP, DEEPEST);
    }
    if (path.size() == 3 && (element.equals("INDIVIDUAL") || element.equals("ENTITY"))) {
      begin(ListedParty.Kind.valueOf(element));
    }
  }

  private void root(String element) {
    if (!element.equals("CONSOLIDATED_LIST")) {
      throw faults.fatal(line(), Reason.WRONG_ROOT, element);
    }
    String date = xml.getAttributeValue(null, "dateGenerated");
    listDate = date == null ? Optional.empty() : EntryDraft.day(line(), date, faults);
    if (date == null || date.isBlank()) {
      faults.add(line(), Reason.NO_DATE);
    }
  }

  private void begin(ListedParty.Kind kind) {
    entry = new EntryDraft(line(), kind);
    nameParts.clear();
    aliases.clear();
    originalScript = "";
  }

  private void characters() {
    text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
    if (text.length() > EntryDraft.LONGEST_TEXT * 4) {
      throw faults.fatal(line(), Reason.TOO_LONG, EntryDraft.LONGEST_TEXT * 4);
    }
  }

  private void end(String element) {
    path.removeLast();
    if (entry != null) {
      if (path.size() == 2) {
        finish(entry);
      } else if (path.size() == 3) {
        inEntry(entry, element, text.toString());
      } else if (path.size() == 4) {
        inPart(entry, path.getLast(), element, text.toString());
      }
    }
    text.setLength(0);
  }

  /** A plain element of an entry. */
  private void inEntry(EntryDraft draft, String element, String value) {
    if (NAME_PARTS.contains(element)) {
      nameParts.add(value);
      return;
    }
    switch (element) {
      case "DATAID" -> draft.id(value);
      case "REFERENCE_NUMBER" -> draft.reference(value);
      case "UN_LIST_TYPE" -> draft.programme(value);
      case "LISTED_ON" -> draft.listedOn(line(), value, faults);
      case "NAME_ORIGINAL_SCRIPT" -> originalScript = value;
      case "COMMENTS1" -> draft.note(value);
      case "INDIVIDUAL_ALIAS", "ENTITY_ALIAS" -> alias();
      default -> {}
    }
  }

  /** An element of a part of an entry, such as of an alias or of an address. */
  private void inPart(EntryDraft draft, String part, String element, String value) {
    switch (part + "/" + element) {
      case "INDIVIDUAL_ALIAS/QUALITY", "ENTITY_ALIAS/QUALITY" -> quality = value.strip();
      case "INDIVIDUAL_ALIAS/ALIAS_NAME", "ENTITY_ALIAS/ALIAS_NAME" -> alias = value;
      case "LAST_DAY_UPDATED/VALUE" -> draft.updatedOn(line(), value, faults);
      case "NATIONALITY/VALUE", "INDIVIDUAL_ADDRESS/COUNTRY", "ENTITY_ADDRESS/COUNTRY" ->
          draft.country(value);
      case "INDIVIDUAL_DATE_OF_BIRTH/DATE", "INDIVIDUAL_DATE_OF_BIRTH/YEAR" -> draft.birth(value);
      default -> {}
    }
  }

  private void alias() {
    boolean low = quality.equalsIgnoreCase("Low");
    aliases.add(
        new ListedName(alias, low ? ListedName.Kind.LOW_ALIAS : ListedName.Kind.GOOD_ALIAS));
    alias = "";
    quality = "";
  }

  private void finish(EntryDraft draft) {
    String first =
        String.join(" ", nameParts.stream().map(String::strip).filter(p -> !p.isEmpty()).toList());
    draft.name(first, ListedName.Kind.FIRST);
    Stream.concat(
            Stream.of(new ListedName(originalScript, ListedName.Kind.ORIGINAL_SCRIPT)),
            aliases.stream())
        .forEach(name -> draft.name(name.name(), name.kind()));
    collected.add(draft);
    entry = null;
    progress.accept((int) Math.min(99, 100L * xml.getLocation().getCharacterOffset() / size));
  }

  private int line() {
    return xml.getLocation().getLineNumber();
  }
}
