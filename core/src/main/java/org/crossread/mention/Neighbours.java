package org.crossread.mention;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossread.text.Document;
import org.crossread.text.Token;

/**
 * Joins neighbouring spans that form one name.
 *
 * <ul>
 *   <li>side by side: {@code France|Telecom}, {@code Russian|Foreign Ministry}, {@code Indian|navy}
 *   <li>over "of": {@code Gulf|of|Aden}, over particles: {@code Mohammed|bin|Salman}, over a
 *       hyphen: {@code Jean|-|Marie}
 *   <li>not: {@code Northeast|Chicago}, {@code EU|-|Russia}, {@code Kremlin|Navalny}
 * </ul>
 */
final class Neighbours {

  private static final ImmutableSet<String> DIRECTION =
      ImmutableSet.of(
          "north",
          "south",
          "east",
          "west",
          "northern",
          "southern",
          "eastern",
          "western",
          "northeast",
          "northwest",
          "southeast",
          "southwest",
          "northeastern",
          "northwestern",
          "southeastern",
          "southwestern",
          "ne",
          "nw",
          "se",
          "sw",
          "central");

  private final Document document;
  private final NameWords words;
  private final GivenNames given;

  Neighbours(Document document, NameWords words, GivenNames given) {
    this.document = document;
    this.words = words;
    this.given = given;
  }

  /** Returns the spans of a sentence with those joined that form one name; linear. */
  List<Candidate> joined(List<Candidate> spans) {
    List<Candidate> result = new ArrayList<>();
    for (Candidate span : spans) {
      Candidate next = withInstitution(span);
      while (!result.isEmpty()) {
        Optional<Candidate> one = joinedWith(result.get(result.size() - 1), next);
        if (one.isEmpty()) {
          break;
        }
        result.remove(result.size() - 1);
        next = one.get();
      }
      result.add(next);
    }
    return result;
  }

  /** Extends "Indian" to "Indian navy". */
  private Candidate withInstitution(Candidate span) {
    int end = span.end();
    if (!span.isAdjective() || end >= document.tokens().size()) {
      return span;
    }
    int last = end;
    while (last + 1 < document.tokens().size() && words.isRoleModifier(token(last).text())) {
      last++;
    }
    boolean sameSentence = token(last).sentence() == token(span.first()).sentence();
    return sameSentence
            && words.isInstitution(token(last).text())
            && Character.isLowerCase(token(last).text().codePointAt(0))
        ? Candidate.ofModel(span.first(), last + 1, EntityType.ORGANIZATION)
        : span;
  }

  private Optional<Candidate> joinedWith(Candidate left, Candidate right) {
    if (token(left.first()).sentence() != token(right.first()).sentence()) {
      return Optional.empty();
    }
    int gap = right.first() - left.end();
    if (gap == 0) {
      return sideBySide(left, right);
    }
    if (gap <= 2
        && isOf(left.end())
        && opensNameWithOf(left)
        && !right.isAdjective()
        && (gap == 1 || token(left.end() + 1).tag().equals("DT"))) {
      return Optional.of(left.joined(right, words.head(token(left.end() - 1).text())));
    }
    if (gap == 1 && isHyphen(left.end()) && !isKnownName(left) && !isKnownName(right)) {
      return Optional.of(left.joined(right, right.model().or(left::model)));
    }
    if (gap <= 2 && isParticlesOnly(left.end(), gap) && isPersonal(left) && isPersonal(right)) {
      return Optional.of(left.joined(right, Optional.of(EntityType.PERSON)));
    }
    return Optional.empty();
  }

  private Optional<Candidate> sideBySide(Candidate left, Candidate right) {
    if (left.isAdjective() || isState(left)) {
      return isGenericName(right) && isBody(right)
          ? Optional.of(left.joined(right, Optional.of(EntityType.ORGANIZATION)))
          : joinedRun(left, right, left.known().isPresent() && !left.isAdjective());
    }
    boolean runs =
        (left.model().isEmpty() && left.known().isEmpty())
            || (right.model().isEmpty() && right.known().isEmpty());
    return runs || areParts(left, right) ? joinedRun(left, right, true) : Optional.empty();
  }

  /** Returns whether the syntax broke one thing's name in two: Acme|TeleCom. */
  private static boolean areParts(Candidate left, Candidate right) {
    return left.known().isEmpty()
        && right.known().isEmpty()
        && (left.modelIs(EntityType.ORGANIZATION) || left.modelIs(EntityType.PRODUCT))
        && (right.modelIs(EntityType.ORGANIZATION) || right.modelIs(EntityType.PRODUCT));
  }

  /** Joins two neighbours of which one is a bare run of capitals, if the tree links them. */
  private Optional<Candidate> joinedRun(Candidate left, Candidate right, boolean may) {
    if (!may
        || right.isAdjective()
        || (isDirection(left) && right.known().isPresent())
        || (right.modelIs(EntityType.PERSON) && !isPersonal(left))
        || (isState(left) && given.contains(Folding.fold(token(right.first()).text())))) {
      return Optional.empty();
    }
    int head = token(left.end() - 1).head();
    boolean linked =
        (head >= right.first() && head < right.end())
            || isWithin(token(right.end() - 1).head(), left)
            || (head >= 0 && head == token(right.end() - 1).head());
    if (!linked) {
      return Optional.empty();
    }
    Optional<EntityType> type =
        words
            .head(token(right.end() - 1).text())
            .or(
                () ->
                    left.model().isPresent() && left.known().isEmpty()
                        ? left.model()
                        : right.model());
    return Optional.of(left.joined(right, type));
  }

  /** Returns whether {@code word} tells a part of a place: Northeast. */
  static boolean isDirection(String word) {
    return DIRECTION.contains(Folding.fold(word));
  }

  /** Returns whether the span is "Northeast" or the like, which tells a part of a place. */
  private boolean isDirection(Candidate span) {
    return span.size() == 1 && isDirection(token(span.first()).text());
  }

  private static boolean isWithin(int index, Candidate span) {
    return index >= span.first() && index < span.end();
  }

  private static boolean isState(Candidate span) {
    return span.known().filter(entry -> entry.type() == EntityType.PLACE).isPresent();
  }

  private static boolean isKnownName(Candidate span) {
    return span.known().isPresent();
  }

  /** Returns whether token {@code i} is a hyphen between two words with no space. */
  private boolean isHyphen(int i) {
    return token(i).text().equals("-")
        && token(i - 1).span().end() == token(i).span().start()
        && token(i).span().end() == token(i + 1).span().start();
  }

  private boolean isOf(int i) {
    return token(i).text().equals("of");
  }

  /** Returns whether "of" after this span carries the name on: Gulf of, Bank of, University of. */
  private boolean opensNameWithOf(Candidate left) {
    Token last = token(left.end() - 1);
    return words.head(last.text()).isPresent()
        && Character.isUpperCase(last.text().codePointAt(0))
        && left.known().isEmpty()
        && !left.modelIs(EntityType.PERSON);
  }

  private boolean isParticlesOnly(int first, int count) {
    for (int i = first; i < first + count; i++) {
      if (!words.isParticle(token(i).text())) {
        return false;
      }
    }
    return count > 0;
  }

  private boolean isPersonal(Candidate span) {
    return span.modelIs(EntityType.PERSON)
        || (span.model().isEmpty()
            && span.known().isEmpty()
            && given.contains(Folding.fold(token(span.first()).text())));
  }

  private boolean isGenericName(Candidate span) {
    for (int i = span.first(); i < span.end(); i++) {
      String text = token(i).text();
      if (!words.isGeneric(text) && !isOf(i) && !text.equals("and")) {
        return span.known().filter(entry -> entry.kind() == Gazetteer.Kind.BODY).isPresent();
      }
    }
    return true;
  }

  /** Returns whether a generic name is a body's: Foreign Ministry, Red Crescent, no Island. */
  private boolean isBody(Candidate span) {
    return span.known().filter(entry -> entry.type() == EntityType.ORGANIZATION).isPresent()
        || isBody(token(span.end() - 1).text())
        || isBody(token(span.first()).text());
  }

  private boolean isBody(String word) {
    return words.head(word).filter(EntityType.ORGANIZATION::equals).isPresent();
  }

  private Token token(int i) {
    return document.token(i);
  }
}
