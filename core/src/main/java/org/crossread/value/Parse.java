package org.crossread.value;

/** A value that a grammar read from atom {@code first} up to, not including, atom {@code end}. */
record Parse(Value value, int first, int end) {

  Parse startingAt(int other) {
    return new Parse(value, other, end);
  }
}
