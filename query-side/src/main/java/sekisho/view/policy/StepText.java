package sekisho.view.policy;

/**
 * What a version says between its tables: how rows are put together, or an input that is worked out
 * of others.
 *
 * @param name the decision of the file, such as permission
 * @param about what it means, as the file says it
 * @param expression the step in FEEL, the language of the tables
 */
public record StepText(String name, Phrase label, Phrase about, String expression) {}
