package org.crossread.value;

/** Whether the words around a bare date put it before the day of publication or after it. */
enum Tense {
  PAST,
  FUTURE,
  UNKNOWN
}
