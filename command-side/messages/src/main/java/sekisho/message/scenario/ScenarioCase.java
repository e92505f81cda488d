package sekisho.message.scenario;

import sekisho.message.MockCaseSeed;
import sekisho.message.Stage;

/**
 * A case of a scenario.
 *
 * @param id such as {@code case-1}; a play names the case by it
 * @param request what the applicant writes
 * @param from the stage at which play begins: up to there the product itself writes the case before
 *     the start, as the places of the scenario; {@code DRAFT} leaves even the submission to play
 */
public record ScenarioCase(String id, MockCaseSeed request, Stage from) {}
