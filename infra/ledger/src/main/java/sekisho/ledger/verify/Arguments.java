package sekisho.ledger.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import sekisho.ledger.Malformed;

/** What was typed behind the name of the program. */
final class Arguments {
  private static final Set<String> NAMES =
      Set.of(
          "--export",
          "--policy",
          "--keys",
          "--min-size",
          "--old",
          "--lang",
          "-o",
          "--name",
          "--dir",
          "--port",
          "--address");

  private final Map<String, String> options = new HashMap<>();
  private Optional<String> command = Optional.empty();
  private Optional<String> subject = Optional.empty();

  /** What was typed cannot be done; with the key of the words that say why. */
  static final class NotUnderstood extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] facts;

    NotUnderstood(String key, Object... facts) {
      super(key);
      this.key = key;
      this.facts = facts;
    }

    String in(Words words) {
      return words.of(key, facts);
    }
  }

  static Arguments of(String[] typed) {
    Arguments arguments = new Arguments();
    for (int i = 0; i < typed.length; i++) {
      if (NAMES.contains(typed[i]) && i + 1 < typed.length) {
        arguments.options.put(typed[i], typed[++i]);
      } else if (typed[i].startsWith("-") || arguments.subject.isPresent()) {
        throw new NotUnderstood("refused.argument", typed[i]);
      } else if (arguments.command.isEmpty()) {
        arguments.command = Optional.of(typed[i]);
      } else {
        arguments.subject = Optional.of(typed[i]);
      }
    }
    return arguments;
  }

  /** The language asked for, else that of the machine; also when the rest is not understood. */
  static Locale language(String[] typed) {
    for (int i = 0; i + 1 < typed.length; i++) {
      if (typed[i].equals("--lang")) {
        return Locale.forLanguageTag(typed[i + 1]);
      }
    }
    return Locale.getDefault();
  }

  String command() {
    return command.orElse("");
  }

  /** The one word that a command is about, where it is about one. */
  Optional<String> subject() {
    return subject;
  }

  /** The one word that a command is about. */
  String subject(String called) {
    return subject.orElseThrow(() -> new NotUnderstood("refused.missing", called));
  }

  Optional<String> option(String name) {
    return Optional.ofNullable(options.get(name));
  }

  String needed(String name) {
    return option(name).orElseThrow(() -> new NotUnderstood("refused.missing", name));
  }

  OptionalLong number(String name) {
    Optional<String> typed = option(name);
    try {
      return typed.isEmpty()
          ? OptionalLong.empty()
          : OptionalLong.of(Malformed.decimal(typed.get()));
    } catch (Malformed e) {
      throw new NotUnderstood("refused.number", typed.orElseThrow());
    }
  }

  static byte[] read(String file) {
    try {
      return Files.readAllBytes(Path.of(file));
    } catch (IOException | UncheckedIOException e) {
      throw new NotUnderstood("refused.file", file);
    }
  }
}
