package sekisho.message;

/** All that has happened. Who, when and in which case stand in the envelope of each record. */
public sealed interface Event
    permits CaseEvent,
        DebriefEvent,
        ExerciseEvent,
        IdentityEvent,
        PartyEvent,
        PolicyEvent,
        PrivacyEvent,
        RegisterEvent,
        ScoreEvent,
        ScenarioEvent,
        AttemptEvent,
        AccessEvent {}
