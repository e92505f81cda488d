package sekisho.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whose word an outsider takes: the logs, the witnesses, and how many witnesses are enough (C2SP
 * tlog-policy).
 */
public final class TrustPolicy {
  /** The quorum that asks for no witness. */
  public static final String NONE = "none";

  private final List<NoteKey> logs = new ArrayList<>();
  private final Map<String, NoteKey> witnesses = new LinkedHashMap<>();
  private final Map<String, Group> groups = new HashMap<>();
  private final Set<String> members = new HashSet<>();
  private Optional<String> quorum = Optional.empty();

  private record Group(int atLeast, List<String> members) {}

  /**
   * What a policy says of a checkpoint.
   *
   * @param log the known log that signed it
   * @param forged names of known keys in whose name somebody else signed
   * @param witnesses who cosigned, and when
   * @param quorum whether these are enough
   */
  public record Trust(
      Optional<NoteKey> log, List<String> forged, Map<String, Instant> witnesses, boolean quorum) {
    public Trust {
      forged = List.copyOf(forged);
      witnesses = Map.copyOf(witnesses);
    }

    public boolean trusted() {
      return log.isPresent() && forged.isEmpty() && quorum;
    }
  }

  private TrustPolicy() {}

  /**
   * @throws Malformed with the line that is wrong
   */
  public static TrustPolicy parse(String text) {
    if (text.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\t')) {
      throw new Malformed("a policy has no control characters");
    }
    TrustPolicy policy = new TrustPolicy();
    for (String line : text.split("\n", -1)) {
      String trimmed = line.strip();
      if (!trimmed.isEmpty() && !trimmed.startsWith("#")) {
        policy.add(List.of(trimmed.split("[ \t]+")), trimmed);
      }
    }
    if (policy.quorum.isEmpty()) {
      throw new Malformed("a policy has exactly one quorum line");
    }
    return policy;
  }

  private void add(List<String> words, String line) {
    int count = words.size();
    switch (words.getFirst()) {
      case "log" -> {
        demand(count == 2 || count == 3, line);
        NoteKey key = key(words.get(1), NoteKey.Kind.LOG, line);
        demand(logs.stream().noneMatch(key::sameKey), line);
        logs.add(key);
      }
      case "witness" -> {
        demand(count == 3 || count == 4, line);
        NoteKey key = key(words.get(2), NoteKey.Kind.WITNESS, line);
        demand(free(words.get(1)), line);
        demand(witnesses.values().stream().noneMatch(key::sameKey), line);
        witnesses.put(words.get(1), key);
      }
      case "group" -> {
        demand(count >= 4 && free(words.get(1)), line);
        groups.put(words.get(1), group(words, line));
      }
      case "quorum" -> {
        demand(count == 2 && quorum.isEmpty(), line);
        demand(words.get(1).equals(NONE) || known(words.get(1)), line);
        quorum = Optional.of(words.get(1));
      }
      default -> throw new Malformed("not understood in the policy: " + line);
    }
  }

  private Group group(List<String> words, String line) {
    List<String> of = words.subList(3, words.size());
    for (String member : of) {
      demand(known(member) && members.add(member), line);
    }
    long atLeast =
        switch (words.get(2)) {
          case "any" -> 1;
          case "all" -> of.size();
          default -> Malformed.decimal(words.get(2));
        };
    demand(atLeast >= 1 && atLeast <= of.size(), line);
    return new Group((int) atLeast, List.copyOf(of));
  }

  private static NoteKey key(String vkey, NoteKey.Kind kind, String line) {
    NoteKey key = NoteKey.parse(vkey);
    demand(key.kind() == kind, line);
    return key;
  }

  private boolean known(String name) {
    return witnesses.containsKey(name) || groups.containsKey(name);
  }

  private boolean free(String name) {
    return !known(name) && !name.equals(NONE);
  }

  private static void demand(boolean right, String line) {
    if (!right) {
      throw new Malformed("wrong in the policy: " + line);
    }
  }

  /** The logs that are known. */
  public List<NoteKey> logs() {
    return List.copyOf(logs);
  }

  /** The witnesses that are known, by the names that the policy gives them. */
  public Map<String, NoteKey> witnesses() {
    return Map.copyOf(witnesses);
  }

  /** Whether it takes a log's word without any witness. */
  public boolean asksForNobody() {
    return quorum.filter(NONE::equals).isPresent();
  }

  /** What this policy says of a signed checkpoint. */
  public Trust judge(Note checkpoint) {
    String origin = Checkpoint.of(checkpoint).origin();
    List<String> forged = new ArrayList<>();
    Optional<NoteKey> log = Optional.empty();
    for (NoteKey key : logs) {
      NoteKey.Standing standing = key.standing(checkpoint);
      if (standing == NoteKey.Standing.FORGED) {
        forged.add(key.name());
      } else if (standing == NoteKey.Standing.SIGNED && key.name().equals(origin)) {
        log = Optional.of(key);
      }
    }
    Map<String, Instant> seen = new LinkedHashMap<>();
    witnesses.forEach(
        (name, key) -> {
          if (key.standing(checkpoint) == NoteKey.Standing.FORGED) {
            forged.add(name);
          }
          key.witnessedAt(checkpoint).ifPresent(at -> seen.put(name, at));
        });
    String needed = quorum.orElseThrow();
    return new Trust(log, forged, seen, needed.equals(NONE) || enough(needed, seen.keySet()));
  }

  private boolean enough(String name, Set<String> seen) {
    Group group = groups.get(name);
    return group == null
        ? seen.contains(name)
        : group.members().stream().filter(m -> enough(m, seen)).count() >= group.atLeast();
  }
}
