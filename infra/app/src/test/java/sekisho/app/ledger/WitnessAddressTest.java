package sekisho.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sekisho.app.settings.LogProperties;
import sekisho.ledger.EventKey;
import sekisho.ledger.NoteSigner;

/** A witness, or the name of a log, that is not well written stops the start with words. */
class WitnessAddressTest {
  private static final EventKey SECRET = EventKey.generate();
  private static final String KEY = NoteSigner.ofWitness("witness.example", SECRET).key().vkey();

  @Test
  void a_witness_is_its_key_a_blank_and_its_address() {
    WitnessAddress read = WitnessAddress.parse(KEY + "  https://witness.example/a/ ");
    assertThat(read.key().vkey()).isEqualTo(KEY);
    assertThat(read.addCheckpoint()).hasToString("https://witness.example/a/add-checkpoint");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "https://witness.example", "witness.example+0+AA== http://a"})
  void anything_else_is_no_witness(String line) {
    assertThatThrownBy(() -> WitnessAddress.parse(line))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("sekisho.log.witnesses");
    assertThatThrownBy(() -> WitnessAddress.parse(KEY + " ftp://witness.example"))
        .hasMessageStartingWith("sekisho.log.witnesses");
  }

  @Test
  void the_key_of_a_log_is_no_key_of_a_witness() {
    String ofLog = NoteSigner.ofLog("log.example", SECRET).key().vkey();
    assertThatThrownBy(() -> WitnessAddress.parse(ofLog + " https://log.example"))
        .hasMessageContaining("not of a witness");
  }

  @Test
  void the_name_of_a_log_has_no_blank_no_plus_and_at_most_200_characters() {
    assertThat(new LogProperties("a".repeat(200), List.of()).origin()).hasSize(200);
    for (String wrong : List.of("a b", "a+b", " ", "a".repeat(201))) {
      assertThatThrownBy(() -> new LogProperties(wrong, List.of()))
          .hasMessageContaining("no blanks and no plus sign");
    }
  }
}
