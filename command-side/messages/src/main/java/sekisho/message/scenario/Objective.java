package sekisho.message.scenario;

import java.util.List;
import sekisho.message.Bilingual;

/** What a scenario trains, and the tasks in which it is seen. */
public record Objective(String id, Bilingual text, List<CriticalTask> tasks) {
  public Objective {
    tasks = List.copyOf(tasks);
  }

  /**
   * @param target the capability target, with a number and a time
   * @param criteria the criteria of the rubric by which it is judged
   */
  public record CriticalTask(String id, Bilingual target, List<String> criteria) {
    public CriticalTask {
      criteria = List.copyOf(criteria);
    }
  }
}
