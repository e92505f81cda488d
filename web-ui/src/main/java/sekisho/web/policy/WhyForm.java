package sekisho.web.policy;

/**
 * What is asked about the result of a case.
 *
 * @param rule why this rule did not apply
 * @param outcome why it did not come to this, as stage and code of the table, such as C.L3
 * @param stage the only stage that is shown; empty for all
 */
record WhyForm(String rule, String outcome, String stage) {}
