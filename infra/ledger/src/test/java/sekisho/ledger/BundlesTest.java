package sekisho.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Records are read from the files of an export as they were written, or not at all. */
class BundlesTest {
  @Test
  void entries_come_back_as_they_were() {
    List<byte[]> entries = List.of(new byte[0], new byte[] {1}, new byte[300], new byte[65_535]);
    byte[] bundle = Bundles.entries(entries);
    assertThat(Bundles.entries(bundle, 4)).usingRecursiveComparison().isEqualTo(entries);
    assertThat(bundle).startsWith(0, 0, 0, 1, 1, 1, 44);
  }

  @Test
  void an_entry_longer_than_the_log_can_hold_is_not_written() {
    assertThatThrownBy(() -> Bundles.entries(List.of(new byte[65_536])))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_bundle_that_is_cut_or_has_another_count_is_refused() {
    byte[] bundle = Bundles.entries(List.of(new byte[] {1, 2}, new byte[] {3}));
    assertThatThrownBy(() -> Bundles.entries(bundle, 1)).isInstanceOf(Malformed.class);
    assertThatThrownBy(() -> Bundles.entries(bundle, 3)).isInstanceOf(Malformed.class);
    byte[] cut = Arrays.copyOf(bundle, bundle.length - 1);
    assertThatThrownBy(() -> Bundles.entries(cut, 2)).isInstanceOf(Malformed.class);
  }

  @Test
  void payloads_come_back_as_they_were() {
    List<Bundles.Stored> stored =
        List.of(
            new Bundles.Stored(new byte[] {1, 2}, new byte[] {3}),
            new Bundles.Stored(new byte[0], new byte[70_000]));
    byte[] bundle = Bundles.facts(stored);
    assertThat(Bundles.facts(bundle, 2)).usingRecursiveComparison().isEqualTo(stored);
    byte[] cut = Arrays.copyOf(bundle, bundle.length - 1);
    assertThatThrownBy(() -> Bundles.facts(cut, 2)).isInstanceOf(Malformed.class);
    bundle[0] = (byte) 0x80;
    assertThatThrownBy(() -> Bundles.facts(bundle, 2)).isInstanceOf(Malformed.class);
  }

  @Test
  void payloads_stand_beside_their_entries() {
    assertThat(Bundles.factsPath(TileAddress.entries(1234, 256))).isEqualTo("facts/x001/234");
    assertThat(Bundles.factsPath(TileAddress.entries(0, 7))).isEqualTo("facts/000.p/7");
  }
}
