package sekisho.message;

/**
 * How many entries a version of a list has, and how they differ from the version before.
 *
 * @param individuals entries on persons
 * @param entities entries on bodies
 */
public record PartyListCounts(int individuals, int entities, int added, int removed, int changed) {
  public int entries() {
    return individuals + entities;
  }
}
