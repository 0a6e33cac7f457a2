package org.crossread.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.crossread.lexicon.Lexicon;
import org.crossread.source.Span;

/**
 * Says what part of an article each block is.
 *
 * <table>
 * <caption>How a zone is told</caption>
 * <tr><th>zone             <th>sign
 * <tr><td>RELATED_LINK     <td>opens like "READ MORE:" (line-openings.en.tsv)
 * <tr><td>CREDIT           <td>opens like "Source:", or is nothing but a bracketed credit
 * <tr><td>CAPTION          <td>closes with a picture credit, "(AFP)"; or is printed twice in a row
 * <tr><td>REPEATED_CAPTION <td>the copy of the two that says less
 * <tr><td>HEADLINE         <td>first, one line, no full stop at its end, and something follows
 * <tr><td>SUBHEADING       <td>later, short, no full stop at its end
 * <tr><td>BODY             <td>everything else
 * </table>
 */
final class Zones {

  private static final int LONGEST_HEADING = 120;
  private static final int SHORTEST_CAPTION = 20;
  private static final String HEADING_NEVER_ENDS_IN = ".!:;,…\"”";

  private final Lexicon<Zone> openings =
      Lexicon.load(Zones.class, "line-openings.en.tsv", 2, columns -> Zone.valueOf(columns.get(0)));
  private final ImmutableSet<String> credits = Lexicon.words(Zones.class, "picture-credits.en.tsv");

  /** Returns the zone of each block, in order. Linear in the text. */
  ImmutableList<Zone> of(String text, List<Span> blocks) {
    List<Zone> zones = new ArrayList<>(blocks.size());
    for (int i = 0; i < blocks.size(); i++) {
      zones.add(zone(quote(text, blocks.get(i)), i, blocks.size()));
    }
    markCopies(text, blocks, zones);
    return ImmutableList.copyOf(zones);
  }

  private Zone zone(String block, int index, int blocks) {
    Optional<Zone> opening = opening(block);
    if (opening.isPresent()) {
      return opening.get();
    }
    Optional<String> bare = withoutCredit(block);
    if (bare.isPresent()) {
      return bare.get().isEmpty() ? Zone.CREDIT : Zone.CAPTION;
    }
    boolean heading =
        block.length() <= LONGEST_HEADING
            && HEADING_NEVER_ENDS_IN.indexOf(block.charAt(block.length() - 1)) < 0;
    if (heading && blocks > 1) {
      return index == 0 ? Zone.HEADLINE : Zone.SUBHEADING;
    }
    return Zone.BODY;
  }

  private Optional<Zone> opening(String block) {
    for (int i = 0; i < Math.min(block.length(), LONGEST_HEADING); i++) {
      if (":|-–—".indexOf(block.charAt(i)) >= 0) {
        return openings.lookup(block.substring(0, i).strip().toLowerCase(Locale.ROOT));
      }
    }
    return Optional.empty();
  }

  /** Returns the block without the picture credit at its end, if it closes with one. */
  private Optional<String> withoutCredit(String block) {
    int open = block.lastIndexOf('(');
    if (open < 0 || !block.endsWith(")")) {
      return Optional.empty();
    }
    String credit = block.substring(open + 1, block.length() - 1).toLowerCase(Locale.ROOT);
    int slash = credit.indexOf('/');
    String agency = (slash < 0 ? credit : credit.substring(0, slash)).strip();
    return credits.contains(agency)
        ? Optional.of(block.substring(0, open).strip())
        : Optional.empty();
  }

  /**
   * Marks captions printed twice. The copy that says more, or else the first, stays the caption;
   * what both say is said once.
   */
  private void markCopies(String text, List<Span> blocks, List<Zone> zones) {
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i < blocks.size(); i++) {
      String block = quote(text, blocks.get(i));
      String bare = withoutCredit(block).orElse(block);
      Integer earlier = bare.length() < SHORTEST_CAPTION ? null : seen.putIfAbsent(bare, i);
      if (earlier == null) {
        continue;
      }
      boolean saysMore = blocks.get(i).length() > blocks.get(earlier).length();
      if (saysMore) {
        zones.set(earlier, Zone.REPEATED_CAPTION);
        seen.put(bare, i);
      } else {
        zones.set(i, Zone.REPEATED_CAPTION);
      }
    }
  }

  private static String quote(String text, Span block) {
    return text.substring(block.start(), block.end());
  }
}
