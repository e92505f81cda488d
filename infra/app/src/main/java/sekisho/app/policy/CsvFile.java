package sekisho.app.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A reference table of the product: UTF-8, comma separated, the first line names the columns. */
final class CsvFile {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private CsvFile() {}

  static List<CSVRecord> read(String path) {
    try (InputStream in = CsvFile.class.getClassLoader().getResourceAsStream(path);
        Reader reader =
            new InputStreamReader(Objects.requireNonNull(in, path), StandardCharsets.UTF_8)) {
      return FORMAT.parse(reader).getRecords();
    } catch (IOException cause) {
      throw new IllegalStateException(path + " cannot be read", cause);
    }
  }
}
