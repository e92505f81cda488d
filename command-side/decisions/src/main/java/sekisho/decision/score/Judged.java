package sekisho.decision.score;

import sekisho.message.SeatId;

/** What is judged: a place, by a criterion of the rubric. */
public record Judged(String criterion, SeatId place) {}
