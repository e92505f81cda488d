package sekisho.message;

/** What may be asked about one transfer case. */
public sealed interface CaseCommand extends Command
    permits SubmissionCommand,
        ScreeningCommand,
        ReviewCommand,
        UndertakingCommand,
        SignOffCommand,
        AftercareCommand {
  CaseId caseId();
}
