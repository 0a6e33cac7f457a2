package org.crossread.mention;

import java.text.Normalizer;
import java.util.Locale;
import org.crossread.lexicon.Lexicon;

/**
 * Spells a word in plain lower-case Latin letters, so that spellings can be compared.
 *
 * <table>
 * <caption>Examples</caption>
 * <tr><th>written    <th>folded
 * <tr><td>Türkiye    <td>turkiye
 * <tr><td>Łódź       <td>lodz
 * <tr><td>Сергей     <td>sergei
 * <tr><td>Кличко     <td>klichko
 * <tr><td>Αθήνα      <td>athina
 * </table>
 *
 * <p>Letters of scripts that the table does not know stay as they are. Folding twice is folding
 * once. Linear in the length of the word; plain ASCII costs nothing but the lower case.
 */
public final class Folding {

  private static final Lexicon<String> LETTERS =
      Lexicon.load(
          Folding.class, "letters.tsv", 2, cells -> cells.get(0).equals("-") ? "" : cells.get(0));

  private Folding() {}

  /** Returns {@code text} in plain lower-case Latin letters; spaces and punctuation stay. */
  public static String fold(String text) {
    return isAscii(text) ? text.toLowerCase(Locale.ROOT) : foldAny(text);
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  private static String foldAny(String text) {
    String letters = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(letters.length() + 8);
    // й is и with a mark once decomposed; composed again it keeps its own row
    String composed = Normalizer.normalize(letters, Normalizer.Form.NFC);
    for (int i = 0; i < composed.length(); ) {
      i += append(folded, composed, i);
    }
    return folded.toString();
  }

  /** Appends the letter or pair of letters at {@code i} and returns how many were read. */
  private static int append(StringBuilder folded, String text, int i) {
    char letter = text.charAt(i);
    if (letter < 128) {
      folded.append(letter);
      return 1;
    }
    if (i + 1 < text.length()) {
      var pair = LETTERS.lookup(text.substring(i, i + 2));
      if (pair.isPresent()) {
        folded.append(pair.get());
        return 2;
      }
    }
    var known = LETTERS.lookup(text.substring(i, i + 1));
    if (known.isPresent()) {
      folded.append(known.get());
      return 1;
    }
    appendWithoutMarks(folded, letter);
    return 1;
  }

  private static void appendWithoutMarks(StringBuilder folded, char letter) {
    String parts = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFKD);
    for (int i = 0; i < parts.length(); i++) {
      char part = parts.charAt(i);
      if (part == '’' || part == '‘' || part == 'ʼ') {
        folded.append('\'');
      } else if (Character.getType(part) != Character.NON_SPACING_MARK) {
        folded.append(LETTERS.lookup(String.valueOf(part)).orElse(String.valueOf(part)));
      }
    }
  }
}
