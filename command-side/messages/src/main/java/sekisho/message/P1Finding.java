package sekisho.message;

/** A finding under one ground of Principle 1, with the reference it rests on. */
public record P1Finding(Tri hit, TextRef reference) {}
