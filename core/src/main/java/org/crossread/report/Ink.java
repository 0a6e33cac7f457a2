package org.crossread.report;

/** How a stretch of terminal text is set off, as the parameters of an ANSI escape. */
enum Ink {
  PLAIN(""),
  DIM("2"),
  BOLD("1"),
  CONFLICT("38;5;167"),
  CONFLICT_BOLD("1;38;5;167"),
  UPDATE("38;5;173"),
  REFINEMENT("38;5;75"),
  AGREEMENT("38;5;72"),
  SINGLE("38;5;140"),
  COMPATIBLE("38;5;245"),
  FIRST("38;5;179"),
  SECOND("38;5;80"),
  THIRD("38;5;140"),
  FOURTH("38;5;108");

  private final String parameters;

  Ink(String parameters) {
    this.parameters = parameters;
  }

  /** Returns {@code text} in this ink, between escapes that turn it on and off. */
  String paint(String text) {
    return parameters.isEmpty() || text.isEmpty()
        ? text
        : "\u001B[" + parameters + "m" + text + "\u001B[0m";
  }
}
