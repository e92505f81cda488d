package sekisho.message;

/** One of the four signatures of a concluded round. */
public record MinisterSignature(Seat office, PersonId person) {}
