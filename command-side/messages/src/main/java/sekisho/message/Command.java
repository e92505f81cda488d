package sekisho.message;

/** All that may be asked of Sekisho. */
public sealed interface Command
    permits CaseCommand,
        ExerciseCommand,
        IdentityCommand,
        PartyCommand,
        PolicyCommand,
        RegisterCommand {}
