package sekisho.view.policy;

/**
 * A condition and the fact that it met.
 *
 * @param value the code of what the input is for these facts, such as true, IN_FORCE or L3
 */
public record ExplainedCell(CellText cell, String value, boolean met) {}
