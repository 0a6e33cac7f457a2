package org.crossread.mention;

import java.util.Optional;

/**
 * A stretch of tokens that may be a name.
 *
 * @param first document index of the first token
 * @param end document index just past the last token
 * @param model the type the syntax gave it, if it saw a name there
 * @param known what the gazetteer knows under these very words
 */
record Candidate(int first, int end, Optional<EntityType> model, Optional<Gazetteer.Entry> known) {

  static Candidate ofModel(int first, int end, EntityType type) {
    return new Candidate(first, end, Optional.of(type), Optional.empty());
  }

  static Candidate ofKnown(int first, int end, Gazetteer.Entry entry) {
    return new Candidate(first, end, Optional.empty(), Optional.of(entry));
  }

  static Candidate ofRun(int first, int end) {
    return new Candidate(first, end, Optional.empty(), Optional.empty());
  }

  int size() {
    return end - first;
  }

  boolean encloses(Candidate other) {
    return first <= other.first && other.end <= end;
  }

  boolean overlaps(Candidate other) {
    return first < other.end && other.first < end;
  }

  boolean isAdjective() {
    return known.filter(entry -> entry.form() == Gazetteer.Form.ADJECTIVE).isPresent();
  }

  boolean modelIs(EntityType type) {
    return model.filter(type::equals).isPresent();
  }

  Candidate withModel(Optional<EntityType> type) {
    return new Candidate(first, end, type, known);
  }

  /** Returns the stretch from this to {@code later}, as one name of the given type. */
  Candidate joined(Candidate later, Optional<EntityType> type) {
    return new Candidate(first, later.end, type, Optional.empty());
  }
}
