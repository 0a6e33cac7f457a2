package org.crossread.entity;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.crossread.lexicon.Lexicon;
import org.crossread.mention.Folding;
import org.crossread.mention.Gazetteer;
import org.crossread.mention.NameWords;

/**
 * The name of a body, place, ship or work taken apart.
 *
 * @param written the name as given
 * @param words the words that tell it from others of its kind
 * @param generic the words that only tell its kind: Ministry, Group
 * @param states the countries and places it names, by name: the Russian Foreign Ministry is
 *     Russia's
 * @param numbers its figures and Roman numerals
 * @param forms its legal forms: AG, LTD
 * @param vessel whether letters like INS or MV before it show a ship; they are no part of the name
 * @param known what the gazetteer knows under this name
 */
record OrganizationName(
    String written,
    ImmutableList<NameWord> words,
    ImmutableSet<String> generic,
    ImmutableSet<String> states,
    ImmutableSet<String> numbers,
    ImmutableSet<String> forms,
    boolean vessel,
    Optional<Gazetteer.Entry> known) {

  private static final Splitter SPACES =
      Splitter.on(CharMatcher.whitespace().or(CharMatcher.anyOf("-‐‑–/,"))).omitEmptyStrings();
  private static final CharMatcher NOISE = CharMatcher.anyOf("'\"“”‘’«»()[].`´;:");
  private static final ImmutableSet<String> LINKS =
      ImmutableSet.of("the", "of", "and", "for", "in", "de", "la", "du", "del", "der", "&", "a");
  private static final Lexicon<String> LEGAL_FORMS =
      Lexicon.load(OrganizationName.class, "legal-forms.tsv", 2, cells -> cells.get(0));
  private static final int MOST_WORDS = 24;

  static OrganizationName parse(String written) {
    List<String> spelled = new ArrayList<>(SPACES.splitToList(written.replace("&", " & ")));
    if (spelled.size() > MOST_WORDS) {
      spelled = spelled.subList(0, MOST_WORDS);
    }
    ImmutableList.Builder<NameWord> words = ImmutableList.builder();
    TreeSet<String> generic = new TreeSet<>();
    TreeSet<String> states = new TreeSet<>();
    TreeSet<String> numbers = new TreeSet<>();
    TreeSet<String> forms = new TreeSet<>();
    for (int i = 0; i < spelled.size(); ) {
      i += read(spelled, i, words, generic, states, numbers, forms);
    }
    return new OrganizationName(
        written,
        words.build(),
        ImmutableSet.copyOf(generic),
        ImmutableSet.copyOf(states),
        ImmutableSet.copyOf(numbers),
        ImmutableSet.copyOf(forms),
        spelled.size() > 1 && NameWords.standard().isVessel(spelled.get(0)),
        Gazetteer.standard().lookup(written.strip()));
  }

  private static int read(
      List<String> spelled,
      int i,
      ImmutableList.Builder<NameWord> words,
      TreeSet<String> generic,
      TreeSet<String> states,
      TreeSet<String> numbers,
      TreeSet<String> forms) {
    int form = legalForm(spelled, i, forms);
    if (form > 0) {
      return form;
    }
    int place = place(spelled, i, states);
    if (place > 0) {
      return place;
    }
    String folded = NOISE.removeFrom(Folding.fold(possessiveless(spelled.get(i))));
    if (folded.isEmpty() || LINKS.contains(folded)) {
      return 1;
    }
    if (isNumber(folded, spelled.get(i))) {
      numbers.add(folded);
    } else if (NameWords.standard().head(folded).isPresent()
        || NameWords.standard().isRoleModifier(folded)) {
      generic.add(folded);
    } else if (!(i == 0 && NameWords.standard().isVessel(folded))) {
      words.add(NameWord.of(folded, spelled.get(i), false));
    }
    return 1;
  }

  private static int legalForm(List<String> spelled, int i, TreeSet<String> forms) {
    for (int length = Math.min(5, spelled.size() - i); length > 0; length--) {
      StringBuilder words = new StringBuilder();
      for (int j = i; j < i + length; j++) {
        words.append(j == i ? "" : " ").append(NOISE.removeFrom(Folding.fold(spelled.get(j))));
      }
      Optional<String> form = LEGAL_FORMS.lookup(words.toString());
      if (form.isPresent() && spelled.size() > length) {
        forms.add(form.get());
        return length;
      }
    }
    return 0;
  }

  private static int place(List<String> spelled, int i, TreeSet<String> states) {
    if (spelled.size() < 2) {
      return 0;
    }
    for (int length = Math.min(4, spelled.size() - i); length > 0; length--) {
      String surface = possessiveless(String.join(" ", spelled.subList(i, i + length)));
      Optional<Gazetteer.Entry> entry =
          Gazetteer.standard()
              .lookup(CharMatcher.anyOf("()\"“”").removeFrom(surface))
              .filter(found -> found.kind() != Gazetteer.Kind.BODY);
      if (entry.isPresent()) {
        states.add(entry.get().name());
        return length;
      }
    }
    return 0;
  }

  private static String possessiveless(String word) {
    return word.endsWith("'s") || word.endsWith("’s") ? word.substring(0, word.length() - 2) : word;
  }

  private static boolean isNumber(String folded, String written) {
    boolean roman =
        CharMatcher.anyOf("ivx").matchesAllOf(folded)
            && written.equals(written.toUpperCase(Locale.ROOT));
    return roman || CharMatcher.inRange('0', '9').matchesAnyOf(folded);
  }

  /** Returns the first letters of all words that are no links: PLA for People's Liberation Army. */
  String initials() {
    StringBuilder initials = new StringBuilder();
    for (String word : SPACES.split(written)) {
      String folded = NOISE.removeFrom(Folding.fold(word));
      if (!folded.isEmpty() && !LINKS.contains(folded)) {
        initials.append(folded.charAt(0));
      }
    }
    return initials.toString();
  }

  /** Returns this name's letters, if it is an acronym: AFP, U.N. */
  Optional<String> acronym() {
    String letters = CharMatcher.is('.').removeFrom(written.strip());
    boolean acronym =
        letters.length() >= 2
            && letters.length() <= 7
            && CharMatcher.inRange('A', 'Z').matchesAllOf(letters);
    return acronym ? Optional.of(Folding.fold(letters)) : Optional.empty();
  }

  @Override
  public String toString() {
    return written;
  }
}
