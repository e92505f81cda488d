package sekisho.view.laboratory;

import java.util.List;
import sekisho.message.Level;
import sekisho.message.Verdict;

/**
 * What a version says about a case, as far as two versions are compared.
 *
 * @param version its name
 * @param duties codes of what comes with a permission, such as {@code UNDERTAKING}
 */
public record Said(String version, Verdict verdict, Level level, List<String> duties) {
  public Said {
    duties = List.copyOf(duties);
  }
}
