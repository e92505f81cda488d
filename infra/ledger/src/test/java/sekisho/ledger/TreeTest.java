package sekisho.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tree of RFC 9162: the published roots and proofs, and any other size against its rule. */
class TreeTest {
  /** Sizes around each edge: of a tile, of a level, and none. */
  private static final List<Integer> SIZES =
      List.of(
          0, 1, 2, 3, 5, 8, 100, 255, 256, 257, 511, 512, 513, 700, 65_535, 65_536, 65_537, 70_000);

  private final Map<TileAddress, byte[]> kept = new HashMap<>();
  private final TileReader reader =
      address -> {
        byte[] hashes = kept.get(address);
        if (hashes == null) {
          throw new PartMissing(address);
        }
        return hashes;
      };

  @Test
  void the_published_roots() {
    TreeBuilder tree = TreeBuilder.empty();
    for (int size = 0; size <= PublishedLog.RECORDS.size(); size++) {
      assertThat(tree.root()).as("size %d", size).isEqualTo(PublishedLog.root(size));
      if (size < PublishedLog.RECORDS.size()) {
        tree.append(Hash.ofLeaf(PublishedLog.RECORDS.get(size)));
      }
    }
  }

  /** github.com/transparency-dev/merkle, testdata/inclusion. */
  @ParameterizedTest
  @CsvSource({
    "0,8,lqKW0iTyhcZ77pPDD4owkVfw2qNdxbh+QQt4YwoJz8c= Xwg/ChozygdqlSeYMlgNs+DvRYS9/x9UyKNg9Q3jAx4="
        + " a0eq8p7jwq+a+Im8H7klTavTEXfxYjLdaqsDXKOb9uQ=",
    "5,8,vBoGQ7EuTS18d5GPROD095qDi2z57FtcKD4fTYhZnms= yoVOoSjtBQtBs1/8G4e46yveRh6eO1WW7Oa51ZdaCuA="
        + " 037kGJdt2VdTwcc4Yrk5j6Kiz5tP8P3+izDNlSCWFLc=",
    "2,3,+sVCA+fMaWzw38tCySodnbr3CtnmIfS9jZhmLwDjwSU=",
    "1,5,bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0= Xwg/ChozygdqlSeYMlgNs+DvRYS9/x9UyKNg9Q3jAx4="
        + " vBoGQ7EuTS18d5GPROD095qDi2z57FtcKD4fTYhZnms="
  })
  void the_published_proofs_of_a_record(int index, int size, String proof) {
    List<Hash> published = Stream.of(proof.split(" ")).map(Hash::parse).toList();
    TileTree tree = published(size);
    assertThat(tree.inclusionProof(index)).isEqualTo(published);
    Hash leaf = Hash.ofLeaf(PublishedLog.RECORDS.get(index));
    assertThat(tree.leaf(index)).isEqualTo(leaf);
    assertThat(Proofs.included(leaf, index, size, published, PublishedLog.root(size))).isTrue();
  }

  /** github.com/transparency-dev/merkle, testdata/consistency. */
  @ParameterizedTest
  @CsvSource({
    "1,8,lqKW0iTyhcZ77pPDD4owkVfw2qNdxbh+QQt4YwoJz8c= Xwg/ChozygdqlSeYMlgNs+DvRYS9/x9UyKNg9Q3jAx4="
        + " a0eq8p7jwq+a+Im8H7klTavTEXfxYjLdaqsDXKOb9uQ=",
    "6,8,DrxdNDf74tsVi58Sah0RjjCBgQMdCpSfje3t68VY72o= yoVOoSjtBQtBs1/8G4e46yveRh6eO1WW7Oa51ZdaCuA="
        + " 037kGJdt2VdTwcc4Yrk5j6Kiz5tP8P3+izDNlSCWFLc=",
    "2,5,Xwg/ChozygdqlSeYMlgNs+DvRYS9/x9UyKNg9Q3jAx4= vBoGQ7EuTS18d5GPROD095qDi2z57FtcKD4fTYhZnms=",
    "6,7,DrxdNDf74tsVi58Sah0RjjCBgQMdCpSfje3t68VY72o= sIaT7C5yFZcTBkHoIR5+7cy0wmQTlj7ubB4u0W/7Gl8="
        + " 037kGJdt2VdTwcc4Yrk5j6Kiz5tP8P3+izDNlSCWFLc="
  })
  void the_published_proofs_of_growth(int old, int size, String proof) {
    List<Hash> published = Stream.of(proof.split(" ")).map(Hash::parse).toList();
    assertThat(published(size).consistencyProof(old)).isEqualTo(published);
    Hash before = PublishedLog.root(old);
    Hash now = PublishedLog.root(size);
    assertThat(Proofs.consistent(old, before, size, now, published)).isTrue();
    assertThat(Proofs.consistent(old, now, size, before, published)).isFalse();
    assertThat(Proofs.consistent(old, before, size, now, List.of())).isFalse();
  }

  @Test
  void tiles_give_the_root_of_any_size_and_all_that_a_size_needs_is_there() {
    TreeBuilder tree = TreeBuilder.empty();
    for (int size : SIZES) {
      grow(tree, size);
      assertThat(new TileTree(reader, size).root()).as("size %d", size).isEqualTo(tree.root());
      assertThat(kept.keySet()).containsAll(TileAddress.ofTree(size));
      assertThat(tree.edgeTiles().stream().map(Tile::address))
          .containsExactlyElementsOf(
              TileAddress.ofTree(size).stream().filter(tile -> !tile.full()).toList());
    }
  }

  @Test
  void a_log_that_goes_on_after_a_stop_is_the_log_that_never_stopped() {
    TreeBuilder tree = TreeBuilder.empty();
    for (int size : SIZES) {
      TreeBuilder again = TreeBuilder.resume(tree.size(), reader);
      assertThat(again.root()).isEqualTo(tree.root());
      assertThat(again.takeTiles()).isEmpty();
      tree = again;
      grow(tree, size);
    }
    kept.clear();
    TreeBuilder never = TreeBuilder.empty();
    grow(never, 70_000);
    assertThat(tree.root()).isEqualTo(never.root());
  }

  @Test
  void each_record_is_proved_and_no_other_passes_for_it() {
    grow(TreeBuilder.empty(), 700);
    for (int size : List.of(1, 2, 255, 257, 700)) {
      TileTree tree = new TileTree(anyWidth(), size);
      Hash root = tree.root();
      for (int index = 0; index < size; index += index < 4 || index > size - 4 ? 1 : 37) {
        List<Hash> proof = tree.inclusionProof(index);
        assertThat(Proofs.included(leaf(index), index, size, proof, root)).isTrue();
        assertThat(Proofs.included(leaf(index + 1), index, size, proof, root)).isFalse();
        assertThat(Proofs.included(leaf(index), index + 1, size, proof, root)).isFalse();
        assertThat(Proofs.included(leaf(index), size, size, proof, root)).isFalse();
        assertThat(Proofs.included(leaf(index), index, size, longer(proof), root)).isFalse();
      }
    }
  }

  @Test
  void growth_is_proved_between_any_two_sizes_and_a_changed_record_is_seen() {
    List<Integer> sizes = List.of(1, 2, 3, 4, 7, 255, 256, 257, 300, 512, 699, 700);
    grow(TreeBuilder.empty(), 700);
    for (int size : sizes) {
      TileTree tree = new TileTree(anyWidth(), size);
      for (int old : sizes.stream().filter(s -> s < size).toList()) {
        Hash before = new TileTree(anyWidth(), old).root();
        List<Hash> proof = tree.consistencyProof(old);
        assertThat(Proofs.consistent(old, before, size, tree.root(), proof)).isTrue();
        assertThat(Proofs.consistent(old, leaf(0), size, leaf(1), proof)).isFalse();
        assertThat(Proofs.consistent(old, before, size, tree.root(), longer(proof))).isFalse();
        assertThat(Proofs.consistent(old + 1, before, size, tree.root(), proof)).isFalse();
      }
    }
  }

  @Test
  void a_log_is_consistent_with_itself_and_with_nothing() {
    Hash root = PublishedLog.root(8);
    assertThat(Proofs.consistent(8, root, 8, root, List.of())).isTrue();
    assertThat(Proofs.consistent(8, PublishedLog.root(7), 8, root, List.of())).isFalse();
    assertThat(Proofs.consistent(0, Hash.OF_NOTHING, 8, root, List.of())).isTrue();
    assertThat(Proofs.consistent(0, PublishedLog.root(1), 8, root, List.of())).isFalse();
    assertThat(Proofs.consistent(9, root, 8, root, List.of())).isFalse();
  }

  @Test
  void a_part_that_is_missing_is_named() {
    grow(TreeBuilder.empty(), 700);
    kept.remove(new TileAddress(0, 1, 256));
    assertThatThrownBy(() -> new TileTree(reader, 700).inclusionProof(300))
        .isInstanceOfSatisfying(
            PartMissing.class, e -> assertThat(e.path()).isEqualTo("tile/0/001"));
  }

  /** The example of C2SP tlog-tiles. */
  @Test
  void a_tree_of_70_000_has_the_tiles_of_the_example() {
    List<TileAddress> tiles = TileAddress.ofTree(70_000);
    assertThat(tiles).hasSize(273 + 1 + 1 + 1 + 1);
    assertThat(tiles)
        .contains(
            new TileAddress(0, 273, 112),
            new TileAddress(1, 0, 256),
            new TileAddress(1, 1, 17),
            new TileAddress(2, 0, 1));
    assertThat(TileAddress.ofTree(256))
        .containsExactly(new TileAddress(0, 0, 256), new TileAddress(1, 0, 1));
  }

  @ParameterizedTest
  @CsvSource({
    "0,1234067,256,tile/0/x001/x234/067",
    "0,0,256,tile/0/000",
    "0,0,5,tile/0/000.p/5",
    "2,1000,255,tile/2/x001/000.p/255",
    "-1,1,256,tile/entries/001",
    "-1,273,112,tile/entries/273.p/112"
  })
  void a_tile_has_one_path(int level, long index, int width, String path) {
    TileAddress address = new TileAddress(level, index, width);
    assertThat(address.path()).isEqualTo(path);
    assertThat(TileAddress.parse(path)).isEqualTo(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tile/0/0", "tile/0/x000/001", "tile/64/000", "tile/00/000", "tile/0/000.p/0",
        "tile/0/000.p/256", "tile/0/000.p/01", "tile/0/-01", "tile/0/1000", "tile/0/000/",
        "tile/data/000", "checkpoint", "tile/0/x001/x002/x003/x004/x005/x006/007"
      })
  void no_other_path_is_read(String path) {
    assertThatThrownBy(() -> TileAddress.parse(path)).isInstanceOf(Malformed.class);
  }

  /** Who keeps a place fuller than asked gives that; the first hashes are the same. */
  private TileReader anyWidth() {
    return address ->
        kept.entrySet().stream()
            .filter(e -> e.getKey().level() == address.level())
            .filter(e -> e.getKey().index() == address.index())
            .filter(e -> e.getKey().width() >= address.width())
            .map(Map.Entry::getValue)
            .findFirst()
            .orElseThrow(() -> new PartMissing(address));
  }

  private void grow(TreeBuilder tree, int size) {
    while (tree.size() < size) {
      tree.append(leaf(tree.size()));
    }
    tree.takeTiles().forEach(tile -> kept.put(tile.address(), tile.hashes()));
  }

  private TileTree published(int size) {
    TreeBuilder tree = TreeBuilder.empty();
    PublishedLog.RECORDS.stream().limit(size).map(Hash::ofLeaf).forEach(tree::append);
    tree.takeTiles().forEach(tile -> kept.put(tile.address(), tile.hashes()));
    return new TileTree(reader, size);
  }

  private static Hash leaf(long index) {
    return Hash.ofLeaf(Long.toString(index).getBytes(StandardCharsets.US_ASCII));
  }

  private static List<Hash> longer(List<Hash> proof) {
    List<Hash> longer = new ArrayList<>(proof);
    longer.add(Hash.OF_NOTHING);
    return longer;
  }
}
