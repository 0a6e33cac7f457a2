package org.crossread.mention;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.crossread.source.Source;
import org.crossread.source.Span;
import org.crossread.text.Document;
import org.crossread.text.Sentence;
import org.crossread.text.Token;
import org.crossread.text.Zone;

/**
 * Documents for tests, with tags and name spans written by hand.
 *
 * <p>One sentence a line; tokens are {@code word/TAG} or {@code word/TAG/TYPE}; a {@code ~} before
 * a word says that no space stands before it. Neighbours of one type are one span. A noun,
 * adjective or participle hangs on the noun after it, all else on the first verb.
 */
public final class Tagged {

  private Tagged() {}

  /** Returns the document of the given lines. */
  public static Document document(String id, String... lines) {
    StringBuilder text = new StringBuilder();
    List<List<String[]>> words = new ArrayList<>();
    List<List<Span>> spans = new ArrayList<>();
    for (String line : lines) {
      List<String[]> sentence = new ArrayList<>();
      List<Span> places = new ArrayList<>();
      for (String written : Splitter.on(' ').split(line)) {
        boolean glued = written.startsWith("~");
        String[] parts = (glued ? written.substring(1) : written).split("/", 3);
        text.append(glued || text.isEmpty() ? "" : sentence.isEmpty() ? "\n" : " ");
        places.add(new Span(text.length(), text.length() + parts[0].length()));
        text.append(parts[0]);
        sentence.add(parts);
      }
      words.add(sentence);
      spans.add(places);
    }
    return document(Source.of(id, text.toString()), words, spans);
  }

  private static Document document(
      Source source, List<List<String[]>> words, List<List<Span>> spans) {
    List<Sentence> sentences = new ArrayList<>();
    int base = 0;
    for (int s = 0; s < words.size(); s++) {
      ImmutableList<Token> tokens = tokens(words.get(s), spans.get(s), s, base);
      Span span = tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
      sentences.add(new Sentence(s, 0, span, Zone.BODY, tokens));
      base += tokens.size();
    }
    return new Document(source, sentences);
  }

  private static ImmutableList<Token> tokens(
      List<String[]> words, List<Span> spans, int sentence, int base) {
    int verb = 0;
    while (verb < words.size() && !words.get(verb)[1].startsWith("VB")) {
      verb++;
    }
    ImmutableList.Builder<Token> tokens = ImmutableList.builder();
    String before = "";
    for (int i = 0; i < words.size(); i++) {
      String[] word = words.get(i);
      String type = word.length > 2 ? word[2] : "";
      String name = type.isEmpty() ? "" : (type.equals(before) ? "I-" : "B-") + type;
      before = type;
      boolean hangs = modifies(word[1]) && i + 1 < words.size() && isNoun(words.get(i + 1)[1]);
      int head = hangs ? base + i + 1 : i == verb || verb == words.size() ? -1 : base + verb;
      String label = hangs ? "compound" : i < verb && isNoun(word[1]) ? "nsubj" : "dep";
      tokens.add(
          new Token(
              base + i,
              spans.get(i),
              word[0],
              Folding.fold(word[0]),
              word[1],
              head,
              label,
              name,
              sentence,
              false));
    }
    return tokens.build();
  }

  private static boolean isNoun(String tag) {
    return tag.startsWith("NN");
  }

  private static boolean modifies(String tag) {
    return isNoun(tag) || tag.startsWith("JJ") || tag.equals("VBN");
  }
}
