package org.crossread.mention;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crossread.source.Span;
import org.crossread.text.Document;
import org.crossread.text.Token;

/**
 * Decides what each name names, by a vote over the document.
 *
 * <p>One mention of a name seldom shows what it names, and the syntax wavers from line to line. All
 * mentions of one spelling vote together; a lone surname also hears the votes of its full form, and
 * of a full form that is spelled almost alike ("Navalnyi" beside "Alexei Navalnyin").
 */
final class NameTypes {

  private static final CharMatcher SPACES = CharMatcher.whitespace();
  private static final Splitter WORDS = Splitter.on(CharMatcher.anyOf(" -")).omitEmptyStrings();
  private static final int SHARED_START = 5;

  private static final class Votes {
    private final Map<EntityType, Double> weights = new EnumMap<>(EntityType.class);

    void add(EntityType type, double weight) {
      weights.merge(type, weight, Double::sum);
    }

    /** Returns the heaviest type; of equals, the one that {@link EntityType} lists first. */
    Optional<EntityType> winner() {
      EntityType best = null;
      for (Map.Entry<EntityType, Double> entry : weights.entrySet()) {
        if (best == null || entry.getValue() > weights.getOrDefault(best, 0.0)) {
          best = entry.getKey();
        }
      }
      return Optional.ofNullable(best);
    }
  }

  private final Document document;
  private final NameWords words;
  private final GivenNames given;
  private final Map<String, Votes> votes = new HashMap<>();
  private final Set<String> surnames = new HashSet<>();
  private final Set<String> surnameStarts = new HashSet<>();
  private final Set<String> ships = new HashSet<>();

  private NameTypes(Document document, NameWords words, GivenNames given) {
    this.document = document;
    this.words = words;
    this.given = given;
  }

  /** Returns the type of each candidate. Linear. */
  static ImmutableList<EntityType> of(
      Document document, List<Candidate> candidates, NameWords words, GivenNames given) {
    return new NameTypes(document, words, given).decide(candidates);
  }

  private ImmutableList<EntityType> decide(List<Candidate> candidates) {
    candidates.forEach(this::hear);
    for (Candidate candidate : candidates) {
      if (candidate.size() > 1 && winner(candidate).equals(Optional.of(EntityType.PERSON))) {
        String surname = last(key(candidate));
        surnames.add(surname);
        if (surname.length() >= SHARED_START) {
          surnameStarts.add(surname.substring(0, SHARED_START));
        }
      }
    }
    for (Candidate candidate : candidates) {
      if (candidate.size() > 1 && words.isVessel(token(candidate.first()).text())) {
        ships.add(key(candidate).substring(token(candidate.first()).text().length()).strip());
      }
    }
    return candidates.stream().map(this::typeOf).collect(toImmutableList());
  }

  private void hear(Candidate candidate) {
    Votes heard = votes.computeIfAbsent(key(candidate), key -> new Votes());
    candidate.model().ifPresent(type -> heard.add(type, 1));
    candidate.known().ifPresent(entry -> heard.add(entry.type(), 4));
    if (candidate.known().isEmpty()) {
      headOf(candidate).ifPresent(type -> heard.add(type, 2));
      if (words.isVessel(token(candidate.first()).text())) {
        heard.add(EntityType.PRODUCT, 4);
      }
    }
    if (isWhereThingsHappen(candidate)) {
      heard.add(EntityType.PLACE, 1);
    }
    if (isCalledLikeAPerson(candidate)) {
      heard.add(EntityType.PERSON, 2);
    }
    if (candidate.size() > 1
        && headOf(candidate).isEmpty()
        && given.contains(Folding.fold(token(candidate.first()).text()))) {
      heard.add(EntityType.PERSON, 1.5);
    }
  }

  /** Returns what the head word of a name of several words says: Supreme Court, Gulf of Aden. */
  private Optional<EntityType> headOf(Candidate candidate) {
    for (int i = candidate.first() + 1; i + 1 < candidate.end(); i++) {
      if (token(i).text().equals("of")) {
        return words.head(token(i - 1).text());
      }
    }
    return words.head(token(candidate.end() - 1).text());
  }

  private boolean isWhereThingsHappen(Candidate candidate) {
    Token first = token(candidate.first());
    return first.index() > document.sentenceOf(first).first()
        && !candidate.modelIs(EntityType.PERSON)
        && token(first.index() - 1).text().equals("in");
  }

  /** A role stands before it, an age after it, or "who" takes it up. */
  private boolean isCalledLikeAPerson(Candidate candidate) {
    Token first = token(candidate.first());
    if (first.index() > document.sentenceOf(first).first()
        && words.role(token(first.index() - 1).text()).isPresent()
        && !token(first.index() - 1).tag().equals("NNS")) {
      return true;
    }
    int end = candidate.end();
    int stop = document.sentenceOf(first).end();
    if (end + 1 < stop && token(end).text().equals(",")) {
      String after = token(end + 1).text();
      return after.equals("who")
          || (isAge(after) && end + 2 < stop && token(end + 2).text().equals(","));
    }
    return end < stop && token(end).text().equals("who");
  }

  private static boolean isAge(String text) {
    return text.length() == 2 && CharMatcher.inRange('0', '9').matchesAllOf(text);
  }

  private EntityType typeOf(Candidate candidate) {
    if (candidate.isAdjective()) {
      return candidate.known().orElseThrow().type();
    }
    String key = key(candidate);
    if (candidate.known().isEmpty() && ships.contains(key)) {
      return EntityType.PRODUCT;
    }
    boolean surname = candidate.size() == 1 && surnames.contains(key);
    boolean nearSurname =
        candidate.known().isEmpty()
            && candidate.size() == 1
            && key.length() >= SHARED_START
            && surnameStarts.contains(key.substring(0, SHARED_START));
    return surname || nearSurname ? EntityType.PERSON : winner(candidate).orElse(EntityType.OTHER);
  }

  private Optional<EntityType> winner(Candidate candidate) {
    return votes.getOrDefault(key(candidate), new Votes()).winner();
  }

  private String key(Candidate candidate) {
    Span span = token(candidate.first()).span().cover(token(candidate.end() - 1).span());
    return Folding.fold(SPACES.collapseFrom(document.source().quote(span), ' '));
  }

  private static String last(String key) {
    List<String> parts = WORDS.splitToList(key);
    return parts.isEmpty() ? key : parts.get(parts.size() - 1);
  }

  private Token token(int i) {
    return document.token(i);
  }
}
