package org.crossread.entity;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossread.mention.Folding;
import org.crossread.mention.Gazetteer;
import org.crossread.mention.GivenNames;
import org.crossread.mention.NameWords;

/**
 * A person's name taken apart.
 *
 * <table>
 * <caption>Examples</caption>
 * <tr><th>written                                  <th>words                  <th>generation
 * <tr><td>Russian Foreign Minister Sergey Lavrov   <td>sergey lavrov          <td>
 * <tr><td>Lavrov, Sergey Viktorovich               <td>sergey viktorovich lavrov <td>
 * <tr><td>Donald Trump Jr.                         <td>donald trump           <td>jr
 * <tr><td>Mohammed bin Salman                      <td>mohammed (bin) salman  <td>
 * </table>
 *
 * @param written the name as given
 * @param words its words in order, titles left out; particles are marked
 * @param generation "jr", "sr", "ii" and so on, if stated
 */
record PersonName(String written, ImmutableList<NameWord> words, Optional<String> generation) {

  private static final Splitter SPACES = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();
  private static final Splitter PARTS =
      Splitter.on(CharMatcher.anyOf("-‐‑–·.")).omitEmptyStrings().trimResults();
  private static final CharMatcher NOISE = CharMatcher.anyOf("'\"“”‘’«»()[]ʻʼ`´,;:");
  private static final ImmutableMap<String, String> GENERATIONS =
      ImmutableMap.<String, String>builder()
          .put("jr", "jr")
          .put("junior", "jr")
          .put("sr", "sr")
          .put("senior", "sr")
          .put("ii", "ii")
          .put("iii", "iii")
          .put("iv", "iv")
          .buildOrThrow();
  private static final int MOST_WORDS = 16;

  static PersonName parse(String written) {
    List<String> spelled = new ArrayList<>(SPACES.splitToList(uninverted(written)));
    dropTitles(spelled);
    Optional<String> generation = Optional.empty();
    ImmutableList.Builder<NameWord> words = ImmutableList.builder();
    int count = 0;
    for (String word : spelled) {
      for (String part : PARTS.split(camel(word))) {
        String folded = NOISE.removeFrom(Folding.fold(part));
        if (folded.isEmpty() || count == MOST_WORDS) {
          continue;
        }
        if (count > 0 && GENERATIONS.containsKey(folded)) {
          generation = Optional.ofNullable(GENERATIONS.get(folded));
          continue;
        }
        count++;
        words.add(NameWord.of(letters(folded), part, NameWords.standard().isParticle(folded)));
      }
    }
    return new PersonName(written, words.build(), generation);
  }

  /** Turns "Lavrov, Sergey" round; leaves "Martin King, Jr." as it is. */
  private static String uninverted(String written) {
    int comma = written.indexOf(',');
    if (comma < 0 || comma != written.lastIndexOf(',')) {
      return written;
    }
    String after = written.substring(comma + 1).strip();
    String folded = CharMatcher.is('.').removeFrom(Folding.fold(after));
    return GENERATIONS.containsKey(folded)
        ? written.substring(0, comma) + " " + after
        : after + " " + written.substring(0, comma);
  }

  /** Drops what stands before a name and is no part of it, up to the last title. */
  private static void dropTitles(List<String> spelled) {
    NameWords words = NameWords.standard();
    int keep = 0;
    boolean title = false;
    for (int i = 0; i + 1 < spelled.size(); i++) {
      String bare = NOISE.removeFrom(CharMatcher.is('.').trimTrailingFrom(spelled.get(i)));
      if (isRole(spelled.get(i), bare, i)) {
        title = true;
        keep = i + 1;
      } else if (title
          && keep == i
          && (words.isRoleModifier(bare) || words.head(bare).isPresent())) {
        keep = i + 1;
      } else if (!mayStandBeforeTitle(spelled.get(i), bare)) {
        break;
      }
    }
    if (keep < spelled.size() && !isGeneration(spelled.get(keep))) {
      spelled.subList(0, keep).clear();
    }
  }

  /** Returns whether a word is a title; a capital "Hunter" that opens a name is a given name. */
  private static boolean isRole(String word, String bare, int i) {
    Optional<NameWords.RoleKind> kind = NameWords.standard().role(bare);
    boolean opens = i == 0 && Character.isUpperCase(word.codePointAt(0));
    boolean office =
        kind.filter(k -> k == NameWords.RoleKind.TITLE || k == NameWords.RoleKind.HONORIFIC)
            .isPresent();
    return kind.isPresent() && (office || !opens) && !isGivenName(bare);
  }

  private static boolean mayStandBeforeTitle(String word, String bare) {
    NameWords words = NameWords.standard();
    return words.isRoleModifier(bare)
        || words.head(bare).isPresent()
        || Gazetteer.standard().lookup(bare).isPresent()
        || word.endsWith("'s")
        || word.endsWith("’s")
        || bare.equals("European");
  }

  private static boolean isGivenName(String word) {
    return GivenNames.standard().contains(Folding.fold(word));
  }

  private static boolean isGeneration(String word) {
    return GENERATIONS.containsKey(CharMatcher.is('.').removeFrom(Folding.fold(word)));
  }

  /** Splits "AlisherUsmanov"; leaves LeBron and MacDonald whole. */
  private static String camel(String word) {
    for (int i = 4; i + 3 < word.length(); i++) {
      if (Character.isUpperCase(word.charAt(i)) && Character.isLowerCase(word.charAt(i - 1))) {
        return word.substring(0, i) + "-" + word.substring(i);
      }
    }
    return word;
  }

  /** Reads digits typed for letters, as scanners do: Sech1n. */
  private static String letters(String folded) {
    if (!CharMatcher.inRange('a', 'z').matchesAnyOf(folded)
        || !CharMatcher.anyOf("013459").matchesAnyOf(folded)) {
      return folded;
    }
    return folded
        .replace('0', 'o')
        .replace('1', 'i')
        .replace('3', 'e')
        .replace('4', 'a')
        .replace('5', 's')
        .replace('9', 'g');
  }

  /** Returns the words that are no particles. */
  ImmutableList<NameWord> content() {
    ImmutableList<NameWord> content =
        words.stream().filter(word -> !word.particle()).collect(ImmutableList.toImmutableList());
    return content.isEmpty() ? words : content;
  }

  /** Returns the last word, by which news calls a person after the first time. */
  Optional<NameWord> surname() {
    ImmutableList<NameWord> content = content();
    return content.isEmpty() ? Optional.empty() : Optional.of(content.get(content.size() - 1));
  }

  /** Returns whether the name is a surname, or a given name, alone. */
  boolean isLone() {
    return content().size() == 1;
  }

  @Override
  public String toString() {
    return written;
  }
}
