package org.crossread.report;

import org.crossread.claim.Claim;
import org.crossread.source.Printable;
import org.crossread.source.Source;
import org.crossread.source.Span;

/** The words of a claim on one line, with the value's own words in their midst. */
record Excerpt(String before, String value, String after) {

  /** Returns the clause of {@code claim}, or, if it has no place in a text, what it says. */
  static Excerpt of(Claim claim) {
    Span clause = claim.clause();
    Span value = claim.span();
    if (clause.length() == 0 && value.length() == 0) {
      return printable(claim.subject() + ", " + claim.attribute() + ": ", claim.value() + "", "");
    }
    Source source = claim.source();
    Span shown = clause.encloses(value) ? clause : value;
    return printable(
        source.quote(new Span(shown.start(), value.start())),
        source.quote(value),
        source.quote(new Span(value.end(), shown.end())));
  }

  private static Excerpt printable(String before, String value, String after) {
    return new Excerpt(Printable.line(before), Printable.line(value), Printable.line(after));
  }

  /**
   * Returns this excerpt in at most {@code cells} cells: the value whole if it fits, and around it
   * the words nearest to it, two before for each one after.
   */
  Excerpt fit(int cells) {
    String shown = Cells.head(value, cells);
    int room = cells - Cells.of(shown);
    int wantedAfter = Cells.of(after);
    int wantedBefore = Cells.of(before);
    int forAfter = Math.min(wantedAfter, Math.max(room / 3, room - wantedBefore));
    return new Excerpt(Cells.tail(before, room - forAfter), shown, Cells.head(after, forAfter));
  }
}
