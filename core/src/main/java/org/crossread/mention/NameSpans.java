package org.crossread.mention;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
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
  private final Gazetteer gazetteer;
  private final NameWords words;
  private final GivenNames given;
  private final Set<String> namedElsewhere = new HashSet<>();

  private NameSpans(Document document, Gazetteer gazetteer, NameWords words, GivenNames given) {
    this.document = document;
    this.gazetteer = gazetteer;
    this.words = words;
    this.given = given;
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
    int long_ = 0;
    for (Token token : sentence.tokens()) {
      String text = token.text();
      if (text.length() > 3 && Character.isLetter(text.charAt(0))) {
        long_++;
        capital += Character.isUpperCase(text.charAt(0)) ? 1 : 0;
      }
    }
    return long_ >= 4 && capital * 4 >= long_ * 3;
  }

  private List<Candidate> in(Sentence sentence, boolean shouting) {
    List<Candidate> known = known(sentence, shouting);
    List<Candidate> model = model(sentence);
    List<Candidate> laid = lay(shouting ? withoutShouting(model) : model, known);
    laid.addAll(runs(sentence, laid, shouting));

    laid.sort(BY_PLACE);
    return joinNeighbours(laid);
  }

  // --- the syntax ---

  private List<Candidate> model(Sentence sentence) {
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
      // "24 Independent Street" and "ritzy Avenue Montaigne" open with what is no name
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
      if (!words.isRoleModifier(token(i).text()) && words.role(token(i).text()).isEmpty()) {
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

  // --- the gazetteer ---

  private List<Candidate> known(Sentence sentence, boolean shouting) {
    List<Candidate> spans = new ArrayList<>();
    int i = sentence.first();
    while (i < sentence.end()) {
      Optional<Candidate> longest = knownAt(i, sentence.end(), shouting);
      longest.ifPresent(spans::add);
      i = longest.map(Candidate::end).orElse(i + 1);
    }
    return spans;
  }

  private Optional<Candidate> knownAt(int first, int stop, boolean shouting) {
    if (!mayOpenKnownName(token(first).text())) {
      return Optional.empty();
    }
    int limit = Math.min(stop, first + 2 * gazetteer.longest());
    for (int end = limit; end > first; end--) {
      if (token(end - 1).tag().equals("POS")) {
        continue;
      }
      Optional<Gazetteer.Entry> entry = gazetteer.lookup(surface(first, end));
      if (entry.isPresent() && isUsedAsName(first, end, entry.get(), shouting)) {
        return Optional.of(Candidate.ofKnown(first, end, entry.get()));
      }
    }
    return Optional.empty();
  }

  private static boolean mayOpenKnownName(String text) {
    int letter = text.codePointAt(0);
    return Character.isUpperCase(letter)
        || text.equals("al")
        || text.startsWith("al-")
        || text.equals("euro");
  }

  private boolean isUsedAsName(int first, int end, Gazetteer.Entry entry, boolean shouting) {
    if (end - first > 1) {
      return !token(first).tag().equals("DT");
    }
    Token token = token(first);
    if (entry.form() == Gazetteer.Form.ADJECTIVE) {
      return token.tag().startsWith("JJ") || (token.isProperNoun() && !token.tag().equals("NNPS"));
    }
    if (entry.form() == Gazetteer.Form.ACRONYM) {
      return token.isNoun() || (!shouting && !token.tag().equals("PRP"));
    }
    return token.isNoun() || !token.name().isEmpty() || token.tag().equals("FW");
  }

  // --- laying the first two over each other ---

  private List<Candidate> lay(List<Candidate> model, List<Candidate> known) {
    List<Candidate> laid = new ArrayList<>();
    Set<Candidate> unused = new LinkedHashSet<>(known);
    int next = 0;
    for (Candidate span : model) {
      List<Candidate> within = new ArrayList<>();
      while (next < known.size() && known.get(next).end() <= span.first()) {
        next++;
      }
      for (int k = next; k < known.size() && known.get(k).first() < span.end(); k++) {
        within.add(known.get(k));
      }
      laid.addAll(laidOver(span, within, unused));
    }
    laid.addAll(unused);
    laid.sort(BY_PLACE);
    return withoutOverlaps(laid);
  }

  /** Returns what stands where the syntax saw {@code span}; takes the knowns it uses up. */
  private List<Candidate> laidOver(Candidate span, List<Candidate> within, Set<Candidate> unused) {
    if (within.isEmpty()) {
      return List.of(span);
    }
    Candidate only = within.get(0);
    if (within.size() == 1 && only.first() <= span.first() && span.end() <= only.end()) {
      unused.remove(only);
      return List.of(only.withModel(span.model()));
    }
    if (covers(span, within)) {
      return List.of(); // EU-Russia: each of them stands for itself
    }
    if (within.size() == 1 && !span.encloses(only)) {
      return span.size() > only.size() ? take(span, within, unused) : List.of();
    }
    if (isDirectionBefore(span, within)) {
      return List.of();
    }
    if (only.isAdjective() && only.first() == span.first() && !isOneName(span)) {
      return List.of(Candidate.ofModel(only.end(), span.end(), span.model().orElseThrow()));
    }
    return take(span, within, unused);
  }

  /**
   * Returns whether a span is a known place and the direction before it: Northeast Philadelphia.
   */
  private boolean isDirectionBefore(Candidate span, List<Candidate> within) {
    Candidate last = within.get(within.size() - 1);
    return within.size() == 1
        && last.first() == span.first() + 1
        && last.end() == span.end()
        && DIRECTION.contains(Folding.fold(token(span.first()).text()));
  }

  private static List<Candidate> take(
      Candidate span, List<Candidate> within, Set<Candidate> unused) {
    within.forEach(unused::remove);
    return List.of(span);
  }

  /**
   * Returns whether a span that opens with "Russian" is one name: it is unless it is a person or a
   * place.
   */
  private static boolean isOneName(Candidate span) {
    return !span.modelIs(EntityType.PERSON) && !span.modelIs(EntityType.PLACE);
  }

  private boolean covers(Candidate span, List<Candidate> within) {
    int covered = within.stream().mapToInt(Candidate::size).sum();
    int links = 0;
    for (int i = span.first(); i < span.end(); i++) {
      String text = token(i).text();
      links +=
          text.equals("-") || text.equals("/") || text.equals("and") || text.equals(",") ? 1 : 0;
    }
    return within.size() > 1 && links > 0 && covered + links >= span.size();
  }

  private static List<Candidate> withoutOverlaps(List<Candidate> sorted) {
    List<Candidate> kept = new ArrayList<>();
    for (Candidate candidate : sorted) {
      Candidate last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
      if (last == null || !last.overlaps(candidate)) {
        kept.add(candidate);
      } else if (candidate.size() > last.size()) {
        kept.set(kept.size() - 1, candidate);
      }
    }
    return kept;
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

  /** Returns whether a word is capitals with figures: SMW4, MH370. */
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
      generic &= words.isRoleModifier(token(i).text());
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

  // --- joining ---

  private List<Candidate> joinNeighbours(List<Candidate> spans) {
    List<Candidate> joined = new ArrayList<>();
    for (Candidate span : spans) {
      Candidate next = withInstitution(span);
      while (!joined.isEmpty()) {
        Optional<Candidate> one = joinedWith(joined.get(joined.size() - 1), next);
        if (one.isEmpty()) {
          break;
        }
        joined.remove(joined.size() - 1);
        next = one.get();
      }
      joined.add(next);
    }
    return joined;
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
    if (gap <= 2
        && isParticles(left.end(), right.first())
        && isPersonal(left)
        && isPersonal(right)) {
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

  /** Returns whether the syntax broke one thing's name in two: Reliance|GlobalCom. */
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

  /** Returns whether the span is "Northeast" or the like, which tells a part of a place. */
  private boolean isDirection(Candidate span) {
    return span.size() == 1 && DIRECTION.contains(Folding.fold(token(span.first()).text()));
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

  private boolean isParticles(int first, int end) {
    for (int i = first; i < end; i++) {
      if (!words.isParticle(token(i).text())) {
        return false;
      }
    }
    return end > first;
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
