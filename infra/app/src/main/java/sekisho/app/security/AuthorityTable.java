package sekisho.app.security;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import sekisho.app.axon.CommandAuthority;
import sekisho.message.Seat;
import sekisho.web.identity.Powers;

/**
 * Which seat may send which command and open which route: one file, read by the guards and by their
 * tests. What the file does not name, nobody may.
 */
@Component
class AuthorityTable implements CommandAuthority, Powers {
  /** Columns kind (command or route), key, seats separated by blanks. */
  private static final Resource FILE = new ClassPathResource("authz.csv");

  private final Map<String, Map<String, Access>> byKind;

  AuthorityTable() {
    Map<String, Map<String, Access>> read = new HashMap<>();
    try (Reader in = new InputStreamReader(FILE.getInputStream(), StandardCharsets.UTF_8)) {
      CSVFormat.DEFAULT
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setCommentMarker('#')
          .setTrim(true)
          .get()
          .parse(in)
          .forEach(row -> add(row, read));
    } catch (IOException e) {
      throw new UncheckedIOException("The table of authorities cannot be read", e);
    }
    read.replaceAll((_, rows) -> Map.copyOf(rows));
    this.byKind = Map.copyOf(read);
  }

  @Override
  public boolean mayAct(Seat seat, String command) {
    return seatsFor("command", command).contains(seat);
  }

  @Override
  public Set<Seat> seatsFor(String act) {
    return seatsFor("command", act);
  }

  /** The seats that a row names; none when there is no row. */
  public Set<Seat> seatsFor(String kind, String key) {
    return switch (rows(kind).get(key)) {
      case Access.Seats(var seats) -> seats;
      case Access.SignedIn _, Access.Everybody _ -> Set.copyOf(EnumSet.allOf(Seat.class));
      case null -> Set.of();
    };
  }

  /** All rows of a kind. */
  public Map<String, Access> rows(String kind) {
    return byKind.getOrDefault(kind, Map.of());
  }

  private static void add(CSVRecord row, Map<String, Map<String, Access>> read) {
    Access before =
        read.computeIfAbsent(row.get("kind"), _ -> new HashMap<>())
            .put(row.get("key"), Access.of(row.get("seats")));
    if (before != null) {
      throw new IllegalStateException(
          "The table of authorities has two rows for " + row.get("kind") + " " + row.get("key"));
    }
  }
}
