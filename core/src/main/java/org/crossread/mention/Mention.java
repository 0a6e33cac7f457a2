package org.crossread.mention;

import com.google.common.collect.ImmutableList;
import org.crossread.source.Source;
import org.crossread.source.Span;

/**
 * A place where a source names something.
 *
 * @param span the name itself, without titles: "Sergey Lavrov"
 * @param kind a name, a nominal or a pronoun
 * @param type the kind of thing named
 * @param first document index of the name's first token
 * @param end document index just past its last token
 * @param head document index of the token that stands for the mention in the tree
 * @param roles titles and roles printed beside the name
 */
public record Mention(
    Source source,
    Span span,
    Kind kind,
    EntityType type,
    int first,
    int end,
    int head,
    ImmutableList<Role> roles) {

  /** How a mention refers. */
  public enum Kind {
    /** By name: "Navalnyi". */
    NAME,
    /** By description: "the trained lawyer". */
    NOMINAL,
    /** By pronoun: "he". */
    PRONOUN
  }

  /**
   * A title or role beside a name.
   *
   * @param span the words, such as "Russian Foreign Minister"
   * @param first document index of the first token
   * @param end document index just past the last token
   * @param head document index of the token that carries the meaning, such as "Minister"
   */
  public record Role(Span span, int first, int end, int head) {}

  /** Returns the name as this source spells it here. */
  public String surface() {
    return source.quote(span);
  }

  @Override
  public String toString() {
    return surface() + span;
  }
}
