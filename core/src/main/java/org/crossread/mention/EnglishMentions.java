package org.crossread.mention;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.crossread.mention.Mention.Kind;
import org.crossread.source.Span;
import org.crossread.text.Document;
import org.crossread.text.Token;

/**
 * Finds the names in English news, with the titles and roles beside them, and the words that take
 * them up.
 *
 * <table>
 * <caption>Examples</caption>
 * <tr><th>text                                          <th>name              <th>type    <th>role
 * <tr><td>Russian Foreign Minister Sergey Lavrov meets  <td>Sergey Lavrov     <td>PERSON  <td>Russian Foreign Minister
 * <tr><td>                                              <td>Russian           <td>PLACE   <td>
 * <tr><td>Navalny's jailing                             <td>Navalny           <td>PERSON  <td>
 * <tr><td>the West has condemned                        <td>West              <td>GROUP   <td>
 * </table>
 *
 * <p>Adjectives of states name the state. A title is no part of a name. Types are decided by a vote
 * over the whole document. Linear in the length of the document.
 */
public final class EnglishMentions implements MentionFinder {

  private final Gazetteer gazetteer;
  private final NameWords words;
  private final GivenNames given;

  private EnglishMentions(Gazetteer gazetteer, NameWords words, GivenNames given) {
    this.gazetteer = gazetteer;
    this.words = words;
    this.given = given;
  }

  /** Returns a finder with the word lists that come with the library. */
  public static EnglishMentions standard() {
    return new EnglishMentions(Gazetteer.standard(), NameWords.standard(), GivenNames.standard());
  }

  @Override
  public ImmutableList<Mention> mentionsIn(Document document) {
    ImmutableList<Candidate> candidates = NameSpans.in(document, gazetteer, words, given);
    ImmutableList<EntityType> types = NameTypes.of(document, candidates, words, given);
    Roles roles = new Roles(document, words);
    boolean[] named = new boolean[document.tokens().size()];
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      Candidate candidate = candidates.get(i);
      mentions.add(name(document, candidate, types.get(i), roles));
      Arrays.fill(named, candidate.first(), candidate.end(), true);
    }
    Anaphors anaphors = new Anaphors(document, words);
    for (int i = 0; i < named.length; i++) {
      if (!named[i]) {
        anaphors.at(i).ifPresent(mentions::add);
      }
    }
    mentions.sort(Comparator.comparing(Mention::span));
    return ImmutableList.copyOf(mentions);
  }

  private static Mention name(
      Document document, Candidate candidate, EntityType type, Roles roles) {
    int first = candidate.first();
    int end = candidate.end();
    Span span = document.token(first).span().cover(document.token(end - 1).span());
    return new Mention(
        document.source(),
        span,
        Kind.NAME,
        type,
        first,
        end,
        head(document, first, end),
        type == EntityType.PERSON ? roles.beside(first, end) : ImmutableList.of());
  }

  /** Returns the last token of the name that something outside it governs. */
  private static int head(Document document, int first, int end) {
    for (int i = end - 1; i >= first; i--) {
      Token token = document.token(i);
      if (token.head() < first || token.head() >= end) {
        return i;
      }
    }
    return end - 1;
  }
}
