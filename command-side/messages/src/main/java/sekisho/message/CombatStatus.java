package sekisho.message;

/**
 * Whether combat is judged to be actually taking place in a country as part of an armed conflict
 * (武力紛争の一環として現に戦闘が行われていると判断される国). Not the same question as "party to a conflict" of Principle 1
 * (policy 2.1).
 */
public enum CombatStatus {
  YES,
  NO,
  UNDETERMINED
}
