package org.crossread.mention;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.crossread.lexicon.Lexicon;

/**
 * Places and bodies known the world over, under every name and adjective that stands for them.
 *
 * <table>
 * <caption>Examples</caption>
 * <tr><th>surface         <th>name            <th>type           <th>form
 * <tr><td>Burma           <td>Myanmar         <td>PLACE          <td>NAME
 * <tr><td>U.S.            <td>United States   <td>PLACE          <td>ACRONYM
 * <tr><td>Russian         <td>Russia          <td>PLACE          <td>ADJECTIVE
 * <tr><td>EU              <td>European Union  <td>ORGANIZATION   <td>ACRONYM
 * </table>
 *
 * <p>A name that is not here is not known, however near it looks: Iran is no misprint of Iraq.
 */
public final class Gazetteer {

  /** In which form a surface names its entry. */
  public enum Form {
    NAME,
    ACRONYM,
    ADJECTIVE
  }

  /** What kind of place or body an entry is. */
  public enum Kind {
    COUNTRY,
    CONTINENT,
    REGION,
    SEA,
    RIVER,
    CAPITAL,
    CITY,
    LANDMARK,
    BODY
  }

  /**
   * What a surface stands for.
   *
   * @param name the form used when speaking to people
   * @param type the kind of thing
   * @param kind the kind of place, or BODY
   * @param form the form this surface has
   * @param within the place it lies in, by name, if known
   * @param code its ISO 3166-1 code, if it is a state
   */
  public record Entry(
      String name,
      EntityType type,
      Kind kind,
      Form form,
      Optional<String> within,
      Optional<String> code) {

    Entry as(Form other) {
      return new Entry(name, type, kind, other, within, code);
    }
  }

  private static final Splitter NAMES = Splitter.on(';');
  private static final CharMatcher SPACES = CharMatcher.whitespace();
  private static final Gazetteer STANDARD = load();

  private final ImmutableMap<String, Entry> bySurface;
  private final int longest;

  private Gazetteer(ImmutableMap<String, Entry> bySurface) {
    this.bySurface = bySurface;
    this.longest =
        bySurface.keySet().stream().mapToInt(key -> 1 + SPACES.countIn(key)).max().orElse(0);
  }

  /** Returns the gazetteer that comes with the library. */
  public static Gazetteer standard() {
    return STANDARD;
  }

  private static Gazetteer load() {
    Map<String, Entry> entries = new LinkedHashMap<>();
    countries(entries);
    places(entries);
    bodies(entries);
    return new Gazetteer(ImmutableMap.copyOf(entries));
  }

  private static void countries(Map<String, Entry> entries) {
    Lexicon<List<String>> rows =
        Lexicon.load(Gazetteer.class, "countries.en.tsv", 5, ImmutableList::copyOf);
    rows.entries()
        .forEach(
            (name, cells) -> {
              Entry entry =
                  new Entry(
                      name,
                      EntityType.PLACE,
                      Kind.COUNTRY,
                      Form.NAME,
                      cell(cells.get(3)),
                      cell(cells.get(0)));
              add(entries, name, entry);
              names(cells.get(2)).forEach(other -> add(entries, other, entry));
              names(cells.get(1))
                  .forEach(adjective -> add(entries, adjective, entry.as(Form.ADJECTIVE)));
            });
  }

  private static void places(Map<String, Entry> entries) {
    Lexicon<List<String>> rows =
        Lexicon.load(Gazetteer.class, "places.en.tsv", 4, ImmutableList::copyOf);
    rows.entries()
        .forEach(
            (name, cells) -> {
              Entry entry =
                  new Entry(
                      name,
                      EntityType.PLACE,
                      Kind.valueOf(cells.get(0)),
                      Form.NAME,
                      cell(cells.get(1)),
                      Optional.empty());
              add(entries, name, entry);
              names(cells.get(2)).forEach(other -> add(entries, other, entry));
            });
  }

  private static void bodies(Map<String, Entry> entries) {
    Lexicon<List<String>> rows =
        Lexicon.load(Gazetteer.class, "bodies.en.tsv", 3, ImmutableList::copyOf);
    rows.entries()
        .forEach(
            (name, cells) -> {
              Entry entry =
                  new Entry(
                      name,
                      EntityType.valueOf(cells.get(0)),
                      Kind.BODY,
                      Form.NAME,
                      Optional.empty(),
                      Optional.empty());
              add(entries, name, entry);
              names(cells.get(1)).forEach(other -> add(entries, other, entry));
            });
  }

  /** Adds an entry; a surface that two entries claim stays with the first. */
  private static void add(Map<String, Entry> entries, String surface, Entry entry) {
    Entry formed = isAcronym(surface) ? entry.as(Form.ACRONYM) : entry;
    entries.putIfAbsent(key(surface), formed);
    String folded = Folding.fold(surface);
    if (formed.form() != Form.ACRONYM) {
      entries.putIfAbsent(folded, formed);
    }
  }

  private static List<String> names(String cell) {
    return cell.equals("-") ? List.of() : NAMES.splitToList(cell);
  }

  private static Optional<String> cell(String text) {
    return text.equals("-") ? Optional.empty() : Optional.of(text);
  }

  /** Returns whether {@code surface} is written in capitals only: EU, U.S., G20. */
  static boolean isAcronym(String surface) {
    return surface.length() > 1
        && surface.length() < 8
        && Character.isUpperCase(surface.charAt(0))
        && surface.equals(surface.toUpperCase(Locale.ROOT));
  }

  /** Acronyms are looked up as written, all else in lower case: "us" is not the US. */
  private static String key(String surface) {
    return isAcronym(surface) ? surface : Folding.fold(surface);
  }

  /**
   * Returns what {@code surface} stands for, if it is known. Spaces in it are single; case matters
   * for acronyms only. "the" before a name is passed over.
   */
  public Optional<Entry> lookup(String surface) {
    Entry entry = bySurface.get(key(surface));
    if (entry == null && isAcronym(surface) && surface.length() > 3) {
      entry = bySurface.get(Folding.fold(surface));
    }
    if (entry == null && surface.regionMatches(true, 0, "the ", 0, 4)) {
      return lookup(surface.substring(4));
    }
    return Optional.ofNullable(entry);
  }

  /** Returns the number of words in the longest surface. */
  public int longest() {
    return longest;
  }
}
