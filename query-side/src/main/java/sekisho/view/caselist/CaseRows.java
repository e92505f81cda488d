package sekisho.view.caselist;

import java.util.List;
import java.util.Map;
import sekisho.message.Country;
import sekisho.view.caselist.CaseQuery.Group;

/** Where rows of cases are found: in the list as it stands now, or as it stood at a moment. */
public interface CaseRows {
  /** How many cases the query finds in each group, whatever its own. */
  Map<Group, Long> counts(CaseQuery query);

  /** The cases that the query finds, a page of them. */
  List<CaseRow> find(CaseQuery query, int limit, long offset);

  /** All cases that the query finds. */
  default List<CaseRow> all(CaseQuery query) {
    return find(query, Integer.MAX_VALUE, 0);
  }

  /** The countries to which the reader sees a case, by code. */
  List<Country> countries(CaseQuery query);
}
