package org.crossread.claim;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.Optional;
import org.crossread.lexicon.Lexicon;
import org.crossread.text.Token;

/** The kinds of event that words tell of: frames.en.tsv and frame-types.en.tsv. */
final class Frames {

  private final Lexicon<Frame> types =
      Lexicon.load(Frames.class, "frame-types.en.tsv", 4, Frames::unnamed);
  private final Lexicon<Frame> words = Lexicon.load(Frames.class, "frames.en.tsv", 2, this::named);

  private static Frame unnamed(List<String> columns) {
    checkArgument(columns.get(1).equals("ONCE") || columns.get(1).equals("MANY"));
    return new Frame(
        "?",
        true,
        Frame.Principal.valueOf(columns.get(0)),
        columns.get(1).equals("ONCE"),
        columns.get(2));
  }

  private Frame named(List<String> columns) {
    String id = columns.get(0);
    Frame type =
        types.lookup(id).orElseThrow(() -> new IllegalArgumentException("no such frame: " + id));
    return new Frame(id, true, type.principal(), type.once(), type.question());
  }

  /**
   * Returns the frame that {@code token} tells of, if the lexicon knows its lemma and part of
   * speech.
   */
  Optional<Frame> of(Token token) {
    String part =
        token.isVerb() ? "v" : token.isNoun() ? "n" : token.tag().startsWith("JJ") ? "j" : "";
    return part.isEmpty() || token.isProperNoun()
        ? Optional.empty()
        : words.lookup(token.lemma() + "." + part);
  }

  /** Returns a frame for a verb that the lexicon does not know. */
  static Frame unknown(Token verb, boolean passive) {
    return passive
        ? new Frame(verb.lemma(), false, Frame.Principal.PATIENT, false, "was {} " + verb.text())
        : new Frame(verb.lemma(), false, Frame.Principal.AGENT, false, "did {} " + verb.lemma());
  }
}
