package org.crossread.corroboration;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.crossread.claim.Claim;
import org.crossread.lexicon.Lexicon;
import org.crossread.source.Lines;
import org.crossread.source.Source;
import org.crossread.source.Span;

/**
 * Takes a claim to come from the agency that its paragraph credits, from the source whose text it
 * copies, or else from its own source.
 *
 * <p>An agency is credited by name after "according to" or in brackets; agencies.en.tsv lists them.
 * Of sources that carry one text, the earliest published is the origin. Linear in the text, and in
 * the square of the number of sources for copies.
 */
public final class CreditedOrigins implements OriginFinder {

  private static final int LONGEST_NAME = 3;

  private final Lexicon<String> agencies =
      Lexicon.load(CreditedOrigins.class, "agencies.en.tsv", 2, columns -> columns.get(0));

  /** Returns the standard finder. */
  public static CreditedOrigins standard() {
    return new CreditedOrigins();
  }

  private CreditedOrigins() {}

  @Override
  public Origins originsOf(ImmutableList<Source> sources, ImmutableList<Claim> claims) {
    ImmutableMap<String, String> copies = Copies.of(sources);
    Map<String, Lines> lines = new HashMap<>();
    Map<String, Optional<String>> credits = new HashMap<>();
    Map<String, String> origins = new LinkedHashMap<>();
    for (Claim claim : claims) {
      Source source = claim.source();
      Span paragraph =
          lines
              .computeIfAbsent(source.id(), id -> Lines.of(source.text()))
              .around(claim.span().start());
      Optional<String> credit =
          credits.computeIfAbsent(
              source.id() + paragraph, key -> credited(source.quote(paragraph)));
      String own = copies.getOrDefault(source.id(), source.id());
      origins.put(claim.id(), credit.orElse(own));
    }
    return new Origins(ImmutableMap.copyOf(origins));
  }

  /** Returns the agency that a paragraph credits. */
  Optional<String> credited(String paragraph) {
    ImmutableList<String> words = words(paragraph);
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).equals("(") || isAccordingTo(words, i)) {
        Optional<String> agency = agencyWithin(words, i + 1);
        if (agency.isPresent()) {
          return agency;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isAccordingTo(ImmutableList<String> words, int at) {
    return words.get(at).equals("to") && at > 0 && words.get(at - 1).equals("according");
  }

  /** "according to news agency Reuters": the name may stand a few words on. */
  private Optional<String> agencyWithin(ImmutableList<String> words, int from) {
    for (int start = from; start < Math.min(words.size(), from + LONGEST_NAME); start++) {
      for (int end = Math.min(words.size(), start + LONGEST_NAME); end > start; end--) {
        Optional<String> agency = agencies.lookup(String.join(" ", words.subList(start, end)));
        if (agency.isPresent()) {
          return agency;
        }
      }
    }
    return Optional.empty();
  }

  private static ImmutableList<String> words(String paragraph) {
    ImmutableList.Builder<String> words = ImmutableList.builder();
    StringBuilder word = new StringBuilder();
    for (char c : paragraph.toLowerCase(Locale.ROOT).toCharArray()) {
      if (Character.isLetterOrDigit(c)) {
        word.append(c);
        continue;
      }
      if (word.length() > 0) {
        words.add(word.toString());
        word.setLength(0);
      }
      if (c == '(') {
        words.add("(");
      }
    }
    if (word.length() > 0) {
      words.add(word.toString());
    }
    return words.build();
  }
}
