package sekisho.message;

/** All that may be asked of Sekisho. */
public sealed interface Command
    permits CaseCommand,
        DebriefCommand,
        ExerciseCommand,
        IdentityCommand,
        PartyCommand,
        PolicyCommand,
        PrivacyCommand,
        RegisterCommand,
        ScenarioCommand,
        ScoreCommand {}
