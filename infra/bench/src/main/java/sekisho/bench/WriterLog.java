package sekisho.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import sekisho.message.CaseId;
import sekisho.message.CommandId;

/**
 * What writers sent and what they were told, line by line in a file that outlives them: a program
 * that is killed loses nothing that it has given to the system.
 */
final class WriterLog {
  private final Path file;
  private final FileChannel channel;
  private long read;
  private long answers;

  private WriterLog(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  static WriterLog in(Path directory) throws IOException {
    Path file = Files.createDirectories(directory).resolve("writers.log");
    return new WriterLog(
        file, FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
  }

  /**
   * An act on its way.
   *
   * @param writer who acts
   * @param act its place in the path of the case
   */
  record Sent(int writer, CommandId command, CaseId onCase, int act) {}

  void sent(Sent sent) {
    line("sent %d %s %s %d".formatted(sent.writer(), sent.command(), sent.onCase(), sent.act()));
  }

  /** The product said that it is done. */
  void answered(CommandId command) {
    line("done " + command);
  }

  private synchronized void line(String line) {
    try {
      channel.write(ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.US_ASCII)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many answers there are by now; only what is new is read. */
  long answers() throws IOException {
    try (FileChannel tail = FileChannel.open(file, StandardOpenOption.READ)) {
      ByteBuffer added = ByteBuffer.allocate(Math.toIntExact(tail.size() - read));
      tail.read(added, read);
      String text = new String(added.array(), 0, added.position(), StandardCharsets.US_ASCII);
      String whole = text.substring(0, text.lastIndexOf('\n') + 1);
      read += whole.length();
      answers += whole.lines().filter(line -> line.startsWith("done ")).count();
      return answers;
    }
  }

  /** Everything that was sent, in order; an act that was sent again stands here once. */
  List<Sent> allSent() throws IOException {
    List<Sent> all = new ArrayList<>();
    Set<CommandId> known = new HashSet<>();
    for (String[] words : lines("sent", 5)) {
      Sent sent =
          new Sent(
              Integer.parseInt(words[1]),
              new CommandId(UUID.fromString(words[2])),
              new CaseId(UUID.fromString(words[3])),
              Integer.parseInt(words[4]));
      if (known.add(sent.command())) {
        all.add(sent);
      }
    }
    return all;
  }

  Set<CommandId> allAnswered() throws IOException {
    Set<CommandId> answered = new HashSet<>();
    for (String[] words : lines("done", 2)) {
      answered.add(new CommandId(UUID.fromString(words[1])));
    }
    return answered;
  }

  /** The last act of a writer. */
  Optional<Sent> lastOf(int writer) throws IOException {
    return allSent().stream().filter(sent -> sent.writer() == writer).reduce((_, last) -> last);
  }

  /** Lines of one kind; the last one may have been cut off by the kill. */
  private List<String[]> lines(String kind, int words) throws IOException {
    String text = Files.readString(file, StandardCharsets.US_ASCII);
    return text.substring(0, text.lastIndexOf('\n') + 1)
        .lines()
        .map(line -> line.split(" ", -1))
        .filter(line -> line[0].equals(kind) && line.length == words)
        .toList();
  }
}
