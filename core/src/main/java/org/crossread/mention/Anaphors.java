package org.crossread.mention;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.crossread.mention.Mention.Kind;
import org.crossread.mention.NameWords.RoleKind;
import org.crossread.text.Document;
import org.crossread.text.Token;

/**
 * Finds words that take up a name: "he", "the minister", "the bloc".
 *
 * <p>Whose they are, if anybody's beyond doubt, is for the next stage to say.
 */
final class Anaphors {

  private final Document document;
  private final NameWords words;

  Anaphors(Document document, NameWords words) {
    this.document = document;
    this.words = words;
  }

  /** Returns the pronoun or description whose last word is token {@code i}, if there is one. */
  Optional<Mention> at(int i) {
    Token token = document.token(i);
    if (isPersonalPronoun(token)) {
      return Optional.of(mention(Kind.PRONOUN, EntityType.PERSON, i, i));
    }
    if (!token.tag().equals("NN") || !isFree(i)) {
      return Optional.empty();
    }
    boolean collective = !words.bodiesCalled(token.text()).isEmpty();
    boolean person =
        words
            .role(token.text())
            .filter(kind -> kind == RoleKind.TITLE || kind == RoleKind.ROLE)
            .isPresent();
    if (!collective && !person) {
      return Optional.empty();
    }
    return article(i)
        .map(
            first ->
                mention(
                    Kind.NOMINAL,
                    collective ? EntityType.ORGANIZATION : EntityType.PERSON,
                    first,
                    i));
  }

  private static boolean isPersonalPronoun(Token token) {
    return switch (token.text()) {
      case "he", "He", "him", "his", "His", "himself" -> true;
      case "she", "She", "her", "Her", "hers", "herself" -> true;
      default -> false;
    };
  }

  /** Returns whether no noun follows that the word at {@code i} would only modify. */
  private boolean isFree(int i) {
    if (i + 1 >= document.tokens().size()) {
      return true;
    }
    Token next = document.token(i + 1);
    return !next.isNoun() && !next.tag().equals("HYPH") && !next.text().equals("of");
  }

  /** Returns the definite article before the noun and its adjectives, if it has one. */
  private Optional<Integer> article(int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - 4); i--) {
      Token token = document.token(i);
      if (token.sentence() != document.token(noun).sentence()) {
        return Optional.empty();
      }
      if (token.text().equals("the") || token.text().equals("The")) {
        return Optional.of(i);
      }
      if (!token.tag().startsWith("JJ")
          && !token.tag().equals("NN")
          && !token.tag().equals("VBN")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Mention mention(Kind kind, EntityType type, int first, int last) {
    return new Mention(
        document.source(),
        document.token(first).span().cover(document.token(last).span()),
        kind,
        type,
        first,
        last + 1,
        last,
        ImmutableList.of());
  }
}
