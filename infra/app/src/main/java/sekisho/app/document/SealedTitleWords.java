package sekisho.app.document;

import java.util.List;
import org.springframework.stereotype.Component;
import sekisho.app.keys.PersonKey;
import sekisho.app.keys.PersonKeys;
import sekisho.view.caselist.TitleWords;

/** Looks for words under every key of a person that was not destroyed. */
@Component
class SealedTitleWords implements TitleWords {
  private final PersonKeys keys;

  SealedTitleWords(PersonKeys keys) {
    this.keys = keys;
  }

  @Override
  public Sought sought(String word) {
    List<PersonKey> living = keys.living();
    return new Sought(
        living.stream().map(PersonKey::id).toList(),
        living.stream().map(key -> WordTokens.pattern(word, key)).toList());
  }
}
