package sekisho.message;

/** What has happened in one transfer case. */
public sealed interface CaseEvent extends Event
    permits SubmissionEvent,
        ScreeningEvent,
        ReviewEvent,
        UndertakingEvent,
        SignOffEvent,
        AftercareEvent {}
