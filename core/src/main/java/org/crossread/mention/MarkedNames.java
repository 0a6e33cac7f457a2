package org.crossread.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossread.text.Document;
import org.crossread.text.Sentence;
import org.crossread.text.Token;

/** Reads the spans that the syntax marked as names, without what is no part of a name. */
final class MarkedNames {

  private final Document document;
  private final Gazetteer gazetteer;
  private final NameWords words;
  private final GivenNames given;

  MarkedNames(Document document, Gazetteer gazetteer, NameWords words, GivenNames given) {
    this.document = document;
    this.gazetteer = gazetteer;
    this.words = words;
    this.given = given;
  }

  /** Returns the marked names of a sentence in order; linear. */
  List<Candidate> in(Sentence sentence) {
    List<Candidate> spans = new ArrayList<>();
    int i = sentence.first();
    while (i < sentence.end()) {
      String name = token(i).name();
      int end = i + 1;
      if (!name.isEmpty()) {
        while (end < sentence.end() && token(end).name().startsWith("I-")) {
          end++;
        }
        int first = i;
        int last = end;
        type(name.substring(2)).ifPresent(type -> trimmed(first, last, type).ifPresent(spans::add));
      }
      i = end;
    }
    return spans;
  }

  private static Optional<EntityType> type(String label) {
    return switch (label) {
      case "PERSON" -> Optional.of(EntityType.PERSON);
      case "ORG" -> Optional.of(EntityType.ORGANIZATION);
      case "GPE", "LOC", "FAC" -> Optional.of(EntityType.PLACE);
      case "NORP" -> Optional.of(EntityType.GROUP);
      case "EVENT" -> Optional.of(EntityType.EVENT);
      case "PRODUCT" -> Optional.of(EntityType.PRODUCT);
      case "WORK_OF_ART", "LAW" -> Optional.of(EntityType.WORK);
      default -> Optional.empty(); // dates, amounts and languages are not names of things
    };
  }

  /** Returns the span without articles, titles, quotes and possessives at its edges, if any. */
  private Optional<Candidate> trimmed(int start, int stop, EntityType type) {
    int first = start;
    int end = stop;
    while (first < end && isLeftEdge(first, end, type)) {
      first++;
    }
    while (first < end && isRightEdge(end - 1)) {
      end--;
    }
    boolean adjective =
        type == EntityType.GROUP
            && end - first == 1
            && token(first)
                .tag()
                .startsWith("JJ"); // European: only the gazetteer's stand for a name
    if (first == end || adjective || isGenericRole(first, end) || !startsLikeAName(first, end)) {
      return Optional.empty();
    }
    return Optional.of(Candidate.ofModel(first, end, type));
  }

  private boolean isLeftEdge(int i, int end, EntityType type) {
    Token token = token(i);
    int letter = token.text().codePointAt(0);
    if (!Character.isLetterOrDigit(letter) || token.tag().equals("DT")) {
      return true;
    }
    if (end - i == 1) {
      return false;
    }
    return switch (type) {
      case PERSON -> isTitleBeforeName(token);
      // "24 Mill Street" and "leafy Avenue Foch" open with what is no name
      case PLACE -> Character.isDigit(letter) || isPlainLowerCase(token);
      case ORGANIZATION -> isPlainLowerCase(token);
      default -> false;
    };
  }

  private boolean isPlainLowerCase(Token token) {
    return Character.isLowerCase(token.text().codePointAt(0)) && !words.isParticle(token.text());
  }

  private boolean isTitleBeforeName(Token token) {
    String folded = Folding.fold(token.text());
    return (words.role(folded).isPresent()
            || words.isRoleModifier(folded)
            || gazetteer
                .lookup(token.text())
                .filter(entry -> entry.form() == Gazetteer.Form.ADJECTIVE)
                .isPresent())
        && !given.contains(folded);
  }

  private boolean isRightEdge(int i) {
    Token token = token(i);
    return token.tag().equals("POS") || !Character.isLetterOrDigit(token.text().codePointAt(0));
  }

  /** Returns whether a span is part of a title: "Foreign Affairs and Security Policy". */
  private boolean isGenericRole(int first, int end) {
    for (int i = first; i < end; i++) {
      String word = token(i).text();
      boolean titled = words.isRoleModifier(word) || words.role(word).isPresent();
      if (!titled || words.head(word).isPresent()) {
        return false;
      }
    }
    return true;
  }

  private boolean startsLikeAName(int first, int end) {
    for (int i = first; i < end; i++) {
      int letter = token(i).text().codePointAt(0);
      if (Character.isUpperCase(letter)
          || Character.isTitleCase(letter)
          || (Character.isLetter(letter) && !Character.isLowerCase(letter))) {
        return true;
      }
    }
    return false;
  }

  private Token token(int i) {
    return document.token(i);
  }
}
