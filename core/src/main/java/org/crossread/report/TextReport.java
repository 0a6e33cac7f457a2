package org.crossread.report;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Shows reports on a terminal: every conflict with its places, its words and its reason, and the
 * rest as a count.
 *
 * <pre>
 * ≠ conflict  How long is Navalny's sentence?  duration.disjoint · minor
 *   A yle:7:143        Navalnyi was sentenced earlier this week to two and a half years in a labor camp
 *                                                                  ╰─ 2 years 6 months
 *   B trtworld:38:39   After being imprisoned on Tuesday for two years and eight months
 *                                                            ╰─ 2 years 8 months
 *   = '2 years 6 months' and '2 years 8 months' are at least 2 months apart.
 *     “almost three years” (trtworld:5:77) fits B.
 *
 * ◉ 4 refinements   = 4 agreements   – 3 single source   (--show all)
 *
 * 2 sources, 14 findings, 2 conflicts
 * </pre>
 *
 * <p>Places are {@code source:line:column}, counted in characters from 1. Nothing an article holds
 * reaches the terminal as a command: see {@link org.crossread.source.Printable}.
 *
 * @param width the cells of a line; quotations and reasons are fitted to it
 * @param colour whether to use ANSI colours
 * @param all whether to show the findings that are no conflicts too
 */
public record TextReport(int width, boolean colour, boolean all) {

  private static final int NARROWEST = 40;
  private static final int USUAL = 100;

  public TextReport {
    checkArgument(width >= NARROWEST, "too narrow for a report: %s cells", width);
  }

  /** Returns a report of conflicts for a page of 100 cells, without colour. */
  public static TextReport plain() {
    return new TextReport(USUAL, false, false);
  }

  /** Returns this, in colour. */
  public TextReport coloured() {
    return new TextReport(width, true, all);
  }

  /** Returns this, for another width; a width that is too narrow gives the narrowest. */
  public TextReport fitting(int cells) {
    return new TextReport(Math.max(cells, NARROWEST), colour, all);
  }

  /** Returns this, with every finding. */
  public TextReport showingAll() {
    return new TextReport(width, colour, true);
  }

  /** Returns {@code report} as text; its lines end in {@code \n}. */
  public String of(Report report) {
    return new TextPage(this, report).text();
  }
}
