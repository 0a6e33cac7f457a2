package org.crossread.cli;

/** What the process tells the script that ran it. */
enum ExitCode {
  /** All went well. */
  FINE(0),
  /** Conflicts were found, and {@code --fail-on conflict} was given. */
  CONFLICTS(1),
  /** The command line is wrong. */
  USAGE(2),
  /** A file cannot be read or written. */
  FILE(3),
  /** A defect of the program; the number is that of sysexits.h. */
  DEFECT(70);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }
}
