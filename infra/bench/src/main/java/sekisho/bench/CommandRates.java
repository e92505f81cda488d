package sekisho.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;

/**
 * Commands per second, held against the floor: single rows of the same size, each in a commit of
 * its own, into the same kind of table on the same server.
 */
final class CommandRates {
  private static final int[] CLIENTS = {1, 8, 32};
  private static final double[] TARGETS = {0, 0, 0.25};

  private final Subject subject;
  private final Row row;

  CommandRates(Subject subject) {
    this.subject = subject;
    this.row = Row.average(subject);
  }

  /** How long the parts of a stored fact are on average, in bytes. */
  private record Row(int payload, int metadata, int entry) {
    static Row average(Subject subject) {
      return subject
          .jdbc()
          .sql(
              """
              SELECT avg(octet_length(payload)), avg(octet_length(meta_data)),
                     avg(octet_length(entry))
              FROM domain_event_entry WHERE type = 'Case'
              """)
          .query((r, _) -> new Row(r.getInt(1), r.getInt(2), r.getInt(3)))
          .single();
    }
  }

  void measure(Plan plan, Report report) {
    report.size(
        "a fact is %d bytes, its envelope %d, its signed entry %d on average"
            .formatted(row.payload(), row.metadata(), row.entry()));
    table();
    play(1, 2 * plan.seconds());
    play(32, 2 * plan.seconds());
    double[][] floor = new double[CLIENTS.length][plan.rounds()];
    double[][] commands = new double[CLIENTS.length][plan.rounds()];
    double[][] ratio = new double[CLIENTS.length][plan.rounds()];
    for (int round = 0; round < plan.rounds(); round++) {
      for (int i = 0; i < CLIENTS.length; i++) {
        floor[i][round] = Clients.perSecond(CLIENTS[i], plan.seconds(), this::rows);
        commands[i][round] = play(CLIENTS[i], plan.seconds());
        ratio[i][round] = commands[i][round] / floor[i][round];
      }
    }
    for (int i = 0; i < CLIENTS.length; i++) {
      String at = String.format(Locale.ROOT, ", %d at once", CLIENTS[i]);
      report.add(
          new Figure("single-row commits (the floor)" + at, "1/s", floor[i], Figure.Target.NONE));
      report.add(new Figure("commands" + at, "1/s", commands[i], Figure.Target.NONE));
      report.add(
          new Figure(
              "commands as a share of the floor" + at,
              "",
              ratio[i],
              TARGETS[i] > 0 ? Figure.Target.atLeast(TARGETS[i]) : Figure.Target.NONE));
    }
  }

  /** Whole cases, each client its own, one command after the other. */
  private double play(int clients, int seconds) {
    return Clients.perSecond(clients, seconds, this::cases);
  }

  private long cases(BooleanSupplier goOn) {
    long sent = 0;
    while (goOn.getAsBoolean()) {
      for (CasePath.Act act : new CasePath(subject.words()).all()) {
        if (!goOn.getAsBoolean()) {
          break;
        }
        subject.send(act.seat(), act.command());
        sent++;
      }
    }
    return sent;
  }

  private void table() {
    subject.owner().sql("DROP TABLE IF EXISTS bench_floor").update();
    subject
        .owner()
        .sql("CREATE TABLE bench_floor (LIKE domain_event_entry INCLUDING ALL)")
        .update();
  }

  private long rows(BooleanSupplier goOn) throws SQLException {
    long written = 0;
    String stream = UUID.randomUUID().toString();
    try (Connection connection = connection();
        PreparedStatement insert =
            connection.prepareStatement(
                """
                INSERT INTO bench_floor (event_identifier, aggregate_identifier, sequence_number,
                  type, time_stamp, payload_type, payload_revision, payload, meta_data, entry)
                VALUES (?, ?, ?, 'Case', '2026-11-24T03:00:00.000000Z', 'ViewpointRecorded', '1',
                  ?, ?, ?)
                """)) {
      insert.setString(2, stream);
      insert.setBytes(4, new byte[row.payload()]);
      insert.setBytes(5, new byte[row.metadata()]);
      insert.setBytes(6, new byte[row.entry()]);
      while (goOn.getAsBoolean()) {
        insert.setString(1, UUID.randomUUID().toString());
        insert.setLong(3, written++);
        insert.executeUpdate();
      }
    }
    return written;
  }

  /** A connection that is nobody else's, so that the pool of the product sets no limit. */
  private Connection connection() throws SQLException {
    HikariDataSource pool = subject.bean(DataSource.class).unwrap(HikariDataSource.class);
    return DriverManager.getConnection(pool.getJdbcUrl(), "postgres", pool.getPassword());
  }
}
