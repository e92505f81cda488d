package sekisho.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the figures were measured on. */
final class Machine {
  private static final Path STATUS = Path.of("/proc/self/status");

  private Machine() {}

  static List<String> lines(JdbcClient jdbc) {
    List<String> lines = new ArrayList<>();
    Runtime runtime = Runtime.getRuntime();
    lines.add(
        "machine: %d cores, %d MB, %s %s; %s %s, heap up to %d MB"
            .formatted(
                runtime.availableProcessors(),
                megabytes(memoryBytes()),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                System.getProperty("java.vm.name"),
                Runtime.version(),
                megabytes(runtime.maxMemory())));
    lines.add(
        "PostgreSQL %s, fsync %s, synchronous_commit %s, full_page_writes %s, shared_buffers %s"
            .formatted(
                shown(jdbc, "server_version"),
                shown(jdbc, "fsync"),
                shown(jdbc, "synchronous_commit"),
                shown(jdbc, "full_page_writes"),
                shown(jdbc, "shared_buffers")));
    return lines;
  }

  private static String shown(JdbcClient jdbc, String setting) {
    return jdbc.sql("SELECT current_setting(?)").param(setting).query(String.class).single();
  }

  private static long memoryBytes() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean system
        ? system.getTotalMemorySize()
        : 0;
  }

  /** The memory of this process as the system counts it; 0 where the system does not say. */
  static long residentMegabytes() {
    return megabytes(STATUS, "VmRSS:");
  }

  /** The most memory that another process has taken so far; 0 where the system does not say. */
  static long mostResidentMegabytes(long process) {
    return megabytes(Path.of("/proc", Long.toString(process), "status"), "VmHWM:");
  }

  private static long megabytes(Path status, String name) {
    if (!Files.isReadable(status)) {
      return 0;
    }
    try {
      return Files.readAllLines(status).stream()
          .filter(line -> line.startsWith(name))
          .map(line -> line.replaceAll("\\D", ""))
          .mapToLong(Long::parseLong)
          .map(kilobytes -> kilobytes / 1024)
          .findFirst()
          .orElse(0);
    } catch (NoSuchFileException e) {
      return 0; // it has just ended
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the heap holds once what nobody needs is gone. */
  static long heapMegabytes() {
    System.gc();
    return megabytes(ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
  }

  private static long megabytes(long bytes) {
    return bytes / (1024 * 1024);
  }
}
