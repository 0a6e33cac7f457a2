package org.crossread.value;

/** A kind of value that a caller brings; it is compared by the caller's own rule. */
public non-sealed interface CustomValue extends Value {

  /** Returns the name of the kind, as reports show it, such as {@code CHESS_RESULT}. */
  String kind();

  @Override
  default <R> R match(Cases<R> cases) {
    return cases.custom(this);
  }
}
