package sekisho.message;

import java.util.List;
import java.util.Optional;

/**
 * What a mock case starts from: a request modelled on a documented case. People and firms are
 * invented; free texts are in Japanese, as an applicant would write them.
 *
 * @param precedent the number of the documented case
 * @param change how the mock case differs from the real one, and what to look at
 */
public record MockCaseSeed(
    int precedent,
    String title,
    List<Item> items,
    Goal destination,
    Basis basis,
    List<Paper> documents,
    Bilingual change) {
  public MockCaseSeed {
    items = List.copyOf(items);
    documents = List.copyOf(documents);
  }

  /**
   * One line of the request.
   *
   * @param munitions number of the Wassenaar munitions list category, 1 to 22
   * @param valueJpy in yen
   */
  public record Item(
      String name,
      Optional<Item1Subhead> item1,
      int munitions,
      long quantity,
      long valueJpy,
      ItemForm form,
      Optional<String> specification) {}

  /** Where the items go, who uses them there, and for what. */
  public record Goal(
      Country country,
      String endUser,
      RecipientType recipientType,
      List<String> consignees,
      String statedUse,
      Optional<String> site) {
    public Goal {
      consignees = List.copyOf(consignees);
    }
  }

  /** The basis that the applicant claims. */
  public record Basis(
      Licensor licensor,
      boolean toLicensor,
      boolean licensorRequest,
      JointDevelopment jointDevelopment,
      List<Country> partners,
      boolean gcap) {
    public Basis {
      partners = List.copyOf(partners);
    }
  }

  /**
   * A document of the request, as plain text.
   *
   * @param fileName with the ending .txt
   */
  public record Paper(DocumentKind kind, String fileName, String text) {}
}
