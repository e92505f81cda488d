package sekisho.web.part;

import java.util.ArrayList;
import java.util.List;

/**
 * A page of a longer list; shown by {@code fragments/pager :: pager(paging, address)}.
 *
 * @param page 1-based
 * @param size rows on a page
 * @param total rows in all
 */
public record Paging(int page, int size, long total) {
  /** Rows on a page of a case list. */
  public static final int ROWS = 25;

  public Paging {
    if (size < 1 || total < 0) {
      throw new IllegalArgumentException("No such paging: " + size + " of " + total);
    }
    page = (int) Math.clamp(page, 1L, Math.max(1L, (total + size - 1) / size));
  }

  public static Paging of(int page, long total) {
    return new Paging(page, ROWS, total);
  }

  public int pages() {
    return (int) Math.max(1, (total + size - 1) / size);
  }

  public long first() {
    return total == 0 ? 0 : offset() + 1;
  }

  public long last() {
    return Math.min(total, offset() + size);
  }

  public long offset() {
    return (long) (page - 1) * size;
  }

  public boolean several() {
    return pages() > 1;
  }

  /** The page numbers to show: the first, the last, and two around this one. */
  public List<Integer> numbers() {
    var numbers = new ArrayList<Integer>();
    for (int n = 1; n <= pages(); n++) {
      if (n == 1 || n == pages() || Math.abs(n - page) <= 2) {
        numbers.add(n);
      }
    }
    return List.copyOf(numbers);
  }
}
