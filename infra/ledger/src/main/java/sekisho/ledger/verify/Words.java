package sekisho.ledger.verify;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the verifier says, in Japanese or English. */
public final class Words {
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final ResourceBundle bundle;

  private Words(Locale locale) {
    bundle = ResourceBundle.getBundle("sekisho.ledger.verify.words", locale, NO_FALLBACK);
  }

  /** Japanese, unless another language is asked for. */
  public static Words in(Locale locale) {
    return new Words(locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.JAPANESE);
  }

  /** A finding in plain words. */
  public String of(Finding finding) {
    List<Object> facts = new ArrayList<>(finding.facts());
    if (finding.what() == Wrong.SIGN_OFF_BROKEN) {
      facts.set(2, of("breach." + facts.get(2)));
    }
    if (finding.record() >= 0) {
      facts.addFirst(Long.toString(finding.record()));
    }
    return of("wrong." + finding.what(), facts.toArray());
  }

  String of(String key, Object... facts) {
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(facts);
  }
}
