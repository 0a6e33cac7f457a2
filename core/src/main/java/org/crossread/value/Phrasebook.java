package org.crossread.value;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crossread.lexicon.Lexicon;

/**
 * A lexicon made ready to be looked up in a {@link Phrase}: of all surface forms that start at an
 * atom, it finds the longest.
 *
 * <p>A blank in a surface form stands for a blank, a hyphen or nothing. A surface form in lower
 * case also matches capitals, unless it is only one or two letters long: {@code t} is a tonne, but
 * {@code T} is not.
 */
final class Phrasebook<M> {

  private final ImmutableListMultimap<String, Entry<M>> entries;

  private Phrasebook(ImmutableListMultimap<String, Entry<M>> entries) {
    this.entries = entries;
  }

  static <M> Phrasebook<M> load(String file, int columns, LineReader<M> reader) {
    return of(Lexicon.load(Phrasebook.class, file, columns, reader::read));
  }

  static <M> Phrasebook<M> of(Lexicon<M> lexicon) {
    List<Entry<M>> all = new ArrayList<>();
    lexicon.entries().forEach((surface, meaning) -> all.add(new Entry<>(atoms(surface), meaning)));
    all.sort(Comparator.comparingInt(entry -> -entry.atoms().size()));
    ImmutableListMultimap.Builder<String, Entry<M>> entries = ImmutableListMultimap.builder();
    for (Entry<M> entry : all) {
      entries.put(entry.atoms().get(0).toLowerCase(Locale.ROOT), entry);
    }
    return new Phrasebook<>(entries.build());
  }

  private static ImmutableList<String> atoms(String surface) {
    ImmutableList.Builder<String> atoms = ImmutableList.builder();
    StringBuilder run = new StringBuilder();
    for (int at = 0; at < surface.length(); at++) {
      char c = surface.charAt(at);
      boolean joins =
          !run.isEmpty()
              && ((Character.isLetter(c) && Character.isLetter(run.charAt(0)))
                  || (Character.isDigit(c) && Character.isDigit(run.charAt(0))));
      if (!joins && !run.isEmpty()) {
        atoms.add(run.toString());
        run.setLength(0);
      }
      if (c != ' ') {
        run.append(c);
      }
    }
    return run.isEmpty() ? atoms.build() : atoms.add(run.toString()).build();
  }

  /** Returns the longest surface form that starts at atom {@code index}. */
  Optional<Hit<M>> at(Phrase phrase, int index) {
    for (Entry<M> entry : entries.get(phrase.at(index).lower())) {
      int end = end(phrase, index, entry);
      if (end > index) {
        return Optional.of(new Hit<>(entry.meaning(), end));
      }
    }
    return Optional.empty();
  }

  /** Returns the first atoms, in lower case, of all surface forms. */
  ImmutableSet<String> firstAtoms() {
    return entries.keySet();
  }

  private static int end(Phrase phrase, int index, Entry<?> entry) {
    int at = index;
    for (String atom : entry.atoms()) {
      if (at > index && !atom.equals("-")) {
        at = phrase.pastHyphen(at);
      }
      if (!matches(phrase.at(at), atom, entry.isShort())) {
        return -1;
      }
      at++;
    }
    return at;
  }

  private static boolean matches(Atom atom, String surface, boolean exactly) {
    boolean cased = exactly || !surface.equals(surface.toLowerCase(Locale.ROOT));
    return surface.equals(cased ? atom.text() : atom.lower());
  }

  private record Entry<M>(ImmutableList<String> atoms, M meaning) {

    boolean isShort() {
      return atoms.size() == 1 && atoms.get(0).length() <= 2;
    }
  }

  /** A surface form that was found, and the atom it ends before. */
  record Hit<M>(M meaning, int end) {}

  /** Turns the columns of a line after the first into a meaning. */
  @FunctionalInterface
  interface LineReader<M> {
    M read(List<String> columns);
  }
}
