package org.crossread.claim;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import org.crossread.source.Span;
import org.crossread.text.Document;
import org.crossread.text.Token;

/**
 * A noun with what stands before it, and an "of" phrase after it.
 *
 * @param head the noun
 * @param modifiers the words that narrow it down, articles and numbers left out, in order
 * @param span from the first modifier to the end of the "of" phrase
 */
record NounPhrase(Token head, ImmutableList<Token> modifiers, Span span) {

  /** Returns the phrase around {@code head}. */
  static NounPhrase around(Document document, Token head) {
    List<Token> modifiers = new ArrayList<>();
    Span span = head.span();
    for (Token child : document.children(head)) {
      if (child.index() < head.index() && child.is("nmod", "compound", "amod", "poss", "advmod")) {
        for (Token word : document.subtree(child)) {
          span = span.cover(word.span());
          if (narrows(word)) {
            modifiers.add(word);
          }
        }
      } else if (child.is("prep") && child.lemma().equals("of") && child.index() > head.index()) {
        span = span.cover(ofPhrase(document, child));
      }
    }
    return new NounPhrase(head, ImmutableList.copyOf(modifiers), span);
  }

  private static Span ofPhrase(Document document, Token of) {
    Span span = of.span();
    for (Token object : document.children(of, "pobj").toList()) {
      span = span.cover(object.span());
      for (Token word : document.children(object)) {
        if (word.index() < object.index()) {
          span = span.cover(document.extent(word));
        }
      }
    }
    return span;
  }

  private static boolean narrows(Token word) {
    return word.isNoun() || word.tag().startsWith("JJ") || word.tag().startsWith("VB");
  }

  /** Returns the lemmas of the modifiers. */
  ImmutableSet<String> modifierLemmas() {
    return modifiers.stream().map(Token::lemma).collect(ImmutableSet.toImmutableSet());
  }
}
