package sekisho.app.ledger.export;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sekisho.ledger.Bundles;
import sekisho.ledger.TileAddress;

/** Reads the facts of the log in the order of their leaves, as they are stored. */
@Component
class LoggedFacts {
  private static final byte[] NOTHING = {};

  private final JdbcClient jdbc;

  LoggedFacts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Entries and, in the same order, the facts that they are about. */
  static final class Portion {
    private final List<byte[]> entries = new ArrayList<>();
    private final List<Bundles.Stored> facts = new ArrayList<>();

    byte[] entries() {
      return Bundles.entries(entries);
    }

    byte[] facts() {
      return Bundles.facts(facts);
    }
  }

  /**
   * The facts of a bundle of leaves. Where a fact is gone its place stays empty, so that an export
   * can be made of a record that is not whole, and shows where.
   */
  Portion of(TileAddress bundle) {
    long first = bundle.index() * TileAddress.FULL;
    var portion = new Portion();
    jdbc.sql(
            """
            SELECT f.entry, f.payload, f.meta_data
            FROM generate_series(:first::bigint, :last::bigint) AS place
            LEFT JOIN audit_leaf l ON l.leaf_index = place
            LEFT JOIN domain_event_entry f ON f.global_index = l.global_index
            ORDER BY place
            """)
        .param("first", first)
        .param("last", first + bundle.width() - 1)
        .query(
            row -> {
              portion.entries.add(bytes(row.getBytes("entry")));
              portion.facts.add(
                  new Bundles.Stored(
                      bytes(row.getBytes("payload")), bytes(row.getBytes("meta_data"))));
            });
    return portion;
  }

  private static byte[] bytes(byte @Nullable [] stored) {
    return stored == null ? NOTHING : stored;
  }
}
