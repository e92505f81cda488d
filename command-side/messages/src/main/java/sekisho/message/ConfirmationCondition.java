package sekisho.message;

import java.time.LocalDate;

/**
 * On what a conditional confirmation depends, such as selection in a tender.
 *
 * @param lapsesAfter the last day on which the condition may be met (I-15)
 */
public record ConfirmationCondition(TextRef text, LocalDate lapsesAfter) {}
