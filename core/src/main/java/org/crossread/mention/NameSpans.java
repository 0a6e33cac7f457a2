package org.crossread.mention;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.crossread.source.Span;
import org.crossread.text.Document;
import org.crossread.text.Sentence;
import org.crossread.text.Token;

/**
 * Finds the stretches of a document that are names.
 *
 * <p>Three witnesses are heard. The syntax marks spans, with wavering edges and types. The
 * gazetteer knows its own names for certain. Capitals and proper-noun tags see what both miss, but
 * say little at the start of a sentence and nothing in a headline, where a word counts only if it
 * is a name elsewhere in the document. The witnesses are laid over each other and neighbours that
 * form one name are joined: {@code France|Telecom}, {@code Russian|Foreign Ministry}, {@code
 * Gulf|of|Aden}, {@code Mohammed|bin|Salman}.
 */
final class NameSpans {

  private static final CharMatcher SPACES = CharMatcher.whitespace();
  private static final CharMatcher CODE =
      CharMatcher.inRange('A', 'Z').or(CharMatcher.inRange('0', '9'));
  private static final Comparator<Candidate> BY_PLACE =
      Comparator.comparingInt(Candidate::first).thenComparingInt(Candidate::end);

  private final Document document;
  private final Gazetteer gazetteer;
  private final NameWords words;
  private final GivenNames given;
  private final MarkedNames marked;
  private final KnownNames known;
  private final Layers layers;
  private final Neighbours neighbours;
  private final Set<String> namedElsewhere = new HashSet<>();

  private NameSpans(Document document, Gazetteer gazetteer, NameWords words, GivenNames given) {
    this.document = document;
    this.gazetteer = gazetteer;
    this.words = words;
    this.given = given;
    this.marked = new MarkedNames(document, gazetteer, words, given);
    this.known = new KnownNames(document, gazetteer);
    this.layers = new Layers(document);
    this.neighbours = new Neighbours(document, words, given);
  }

  /** Returns the names of a document in order; no two overlap. */
  static ImmutableList<Candidate> in(
      Document document, Gazetteer gazetteer, NameWords words, GivenNames given) {
    return new NameSpans(document, gazetteer, words, given).find();
  }

  private ImmutableList<Candidate> find() {
    List<Candidate> found = new ArrayList<>();
    List<Sentence> shouting = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      if (isShouting(sentence)) {
        shouting.add(sentence);
      } else {
        found.addAll(in(sentence, false));
      }
    }
    for (Candidate candidate : found) {
      namedElsewhere.add(fold(candidate));
      for (int i = candidate.first(); i < candidate.end(); i++) {
        namedElsewhere.add(Folding.fold(token(i).text()));
      }
    }
    for (Sentence sentence : shouting) {
      found.addAll(in(sentence, true));
    }
    found.addAll(echoes(found));
    found.sort(BY_PLACE);
    return ImmutableList.copyOf(found);
  }

  /** Returns capitalized words that nobody noticed although they are names elsewhere: pro-Putin. */
  private List<Candidate> echoes(List<Candidate> found) {
    boolean[] taken = new boolean[document.tokens().size()];
    Set<String> names = new HashSet<>();
    for (Candidate candidate : found) {
      Arrays.fill(taken, candidate.first(), candidate.end(), true);
      if (candidate.size() == 1 && !candidate.isAdjective()) {
        names.add(token(candidate.first()).text());
      }
    }
    List<Candidate> echoes = new ArrayList<>();
    for (Token token : document.tokens()) {
      boolean nominal = token.isNoun() || token.tag().startsWith("JJ");
      if (!taken[token.index()]
          && nominal
          && names.contains(token.text())
          && Character.isUpperCase(token.text().codePointAt(0))
          && !words.isGeneric(token.text())) {
        echoes.add(
            gazetteer
                .lookup(token.text())
                .map(entry -> Candidate.ofKnown(token.index(), token.index() + 1, entry))
                .orElseGet(() -> Candidate.ofRun(token.index(), token.index() + 1)));
      }
    }
    return echoes;
  }

  /** Returns whether capitals mean nothing in a sentence, since nearly every word has them. */
  private static boolean isShouting(Sentence sentence) {
    int capital = 0;
    int words = 0;
    for (Token token : sentence.tokens()) {
      String text = token.text();
      if (text.length() > 3 && Character.isLetter(text.charAt(0))) {
        boolean upper = Character.isUpperCase(text.charAt(0));
        if (token.isVerb() && !upper) {
          return false; // headlines write Arrested, running text arrested
        }
        words++;
        capital += upper ? 1 : 0;
      }
    }
    return words >= 4 && capital * 4 >= words * 3;
  }

  private List<Candidate> in(Sentence sentence, boolean shouting) {
    List<Candidate> seen = marked.in(sentence);
    List<Candidate> laid =
        layers.lay(shouting ? withoutShouting(seen) : seen, known.in(sentence, shouting));
    laid.addAll(runs(sentence, laid, shouting));
    laid.sort(BY_PLACE);
    return neighbours.joined(laid);
  }

  /** Cuts what the syntax saw in a headline down to the words that are names elsewhere. */
  private List<Candidate> withoutShouting(List<Candidate> spans) {
    List<Candidate> cut = new ArrayList<>();
    for (Candidate span : spans) {
      boolean heard = false;
      for (int i = span.first(); i < span.end(); ) {
        int end = i;
        while (end < span.end() && namedElsewhere.contains(Folding.fold(token(end).text()))) {
          end++;
        }
        if (end > i) {
          cut.add(new Candidate(i, end, span.model(), Optional.empty()));
          heard = true;
        }
        i = Math.max(end, i + 1);
      }
      if (!heard && (span.size() <= 2 || span.modelIs(EntityType.PERSON))) {
        cut.add(span);
      }
    }
    return cut;
  }

  // --- capitals ---

  private List<Candidate> runs(Sentence sentence, List<Candidate> laid, boolean shouting) {
    boolean[] taken = new boolean[sentence.end() - sentence.first()];
    for (Candidate candidate : laid) {
      for (int i = candidate.first(); i < candidate.end(); i++) {
        taken[i - sentence.first()] = true;
      }
    }
    List<Candidate> runs = new ArrayList<>();
    int i = sentence.first();
    while (i < sentence.end()) {
      int end = i;
      while (end < sentence.end() && !taken[end - sentence.first()] && isNameWord(end, shouting)) {
        end++;
      }
      if (end > i) {
        if (isTrustworthy(i, end, sentence, laid)) {
          runs.add(Candidate.ofRun(i, end));
        }
        i = end;
      } else {
        i++;
      }
    }
    return runs;
  }

  private boolean isNameWord(int i, boolean shouting) {
    Token token = token(i);
    String text = token.text();
    if (!Character.isUpperCase(text.codePointAt(0))
        || words.neverNames(text)
        || (words.role(text).isPresent() && !given.contains(Folding.fold(text)))) {
      return false;
    }
    if (shouting) {
      return token.isNoun()
          && namedElsewhere.contains(Folding.fold(text))
          && !words.isGeneric(text);
    }
    return token.isProperNoun() || isAcronymInBrackets(i) || (isCode(text) && token.isNoun());
  }

  /** Returns whether a word is capitals with figures: TAT14, MH370. */
  private static boolean isCode(String text) {
    return text.length() > 2
        && CODE.matchesAllOf(text)
        && Character.isUpperCase(text.charAt(1))
        && Character.isDigit(text.charAt(text.length() - 1));
  }

  /** Returns whether token {@code i} stands as {@code (AFP)}. */
  private boolean isAcronymInBrackets(int i) {
    String text = token(i).text();
    return Gazetteer.isAcronym(text)
        && text.length() <= 6
        && text.chars().allMatch(Character::isLetter)
        && i > 0
        && i + 1 < document.tokens().size()
        && token(i - 1).text().equals("(")
        && token(i + 1).text().equals(")");
  }

  /** A lone capital at the start of a sentence is no name unless it is one elsewhere. */
  private boolean isTrustworthy(int first, int end, Sentence sentence, List<Candidate> laid) {
    boolean generic = true;
    for (int i = first; i < end; i++) {
      String word = token(i).text();
      generic &= words.isRoleModifier(word) && words.head(word).isEmpty();
    }
    if (generic) {
      return false;
    }
    if (end - first > 1 || first > sentence.first()) {
      return true;
    }
    String text = token(first).text();
    return laid.stream().anyMatch(other -> other.first() == end)
        || (token(first).tag().equals("NNP") && !text.equals(text.toUpperCase(Locale.ROOT)));
  }

  // --- words ---

  private Token token(int i) {
    return document.token(i);
  }

  private String surface(int first, int end) {
    Span span = token(first).span().cover(token(end - 1).span());
    return SPACES.collapseFrom(document.source().quote(span), ' ');
  }

  private String fold(Candidate candidate) {
    return Folding.fold(surface(candidate.first(), candidate.end()));
  }
}
