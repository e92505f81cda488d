package sekisho.message;

/** A category of the Wassenaar munitions list, ML1 to ML22. */
public record MunitionsCategory(int number) {
  public MunitionsCategory {
    if (number < 1 || number > 22) {
      throw new IllegalArgumentException("The munitions list has ML1 to ML22, not ML" + number);
    }
  }

  @Override
  public String toString() {
    return "ML" + number;
  }
}
