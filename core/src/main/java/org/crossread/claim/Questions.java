package org.crossread.claim;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import org.crossread.lexicon.Lexicon;
import org.crossread.text.Token;

/**
 * Puts into words what an attribute asks: "How long is Alexey Navalny's sentence?".
 *
 * <p>An attribute listed in attribute-questions.en.tsv has a question of its own; any other is
 * asked with a question word and the phrase of its frame.
 */
final class Questions {

  private final Lexicon<String> own =
      Lexicon.load(Questions.class, "attribute-questions.en.tsv", 2, columns -> columns.get(0));
  private final ImmutableSet<String> withArticle =
      Lexicon.words(Questions.class, "names-with-article.en.tsv");

  /** Returns the attribute {@code name} of {@code subject}, with its question. */
  Attribute attribute(String name, String word, String phrase, String subject) {
    String question = own.lookup(name).orElse(word + " " + phrase + "?");
    return new Attribute(name, question.replace("{}", named(subject)));
  }

  /** Returns the attribute {@code name}, which has a question of its own. */
  Attribute attribute(String name, String subject) {
    return attribute(name, "What about", "{}", subject);
  }

  /** Returns whether something befell somebody: "was {} poisoned" asks "Was Navalny poisoned?". */
  Attribute occurrence(Frame frame, String subject) {
    String question = Ascii.toUpperCase(frame.question().charAt(0)) + frame.question().substring(1);
    return new Attribute(frame.id() + ".occurrence", question.replace("{}", named(subject)) + "?");
  }

  /** Returns how many of {@code noun} there were: "How many people were killed?". */
  Attribute count(String name, Predicate event, Token noun, boolean doer) {
    Optional<String> asked = own.lookup(name);
    if (asked.isPresent()) {
      return new Attribute(name, asked.get().replace("{}", noun.text()));
    }
    String phrase = event.frame().question();
    String verb;
    if (doer || !event.frame().known() || !phrase.startsWith("was {} ")) {
      verb = doer || event.frame().known() ? event.head().text() : "(" + event.head().text() + ")";
    } else {
      verb = "were " + phrase.substring("was {} ".length());
    }
    return new Attribute(name, "How many " + noun.text() + " " + verb + "?");
  }

  /** "the European Union", but "Russia". */
  private String named(String subject) {
    String last = subject.substring(subject.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return withArticle.contains(last) && !subject.startsWith("the ") ? "the " + subject : subject;
  }
}
