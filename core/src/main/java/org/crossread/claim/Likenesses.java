package org.crossread.claim;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Consumer;
import org.crossread.entity.Entity;
import org.crossread.source.Span;
import org.crossread.text.Document;
import org.crossread.text.Token;
import org.crossread.value.Described;
import org.crossread.value.Named;
import org.crossread.value.Value;

/** Claims that something acts or looks like something else: "was behaving like <i>the US</i>". */
final class Likenesses implements ClaimPattern {

  private static final ImmutableSet<String> VERBS =
      ImmutableSet.of("act", "behave", "feel", "look", "smell", "sound", "taste");

  @Override
  public void find(Analysis analysis, Consumer<Claim> found) {
    for (Predicate predicate : analysis.predicates().values()) {
      if (VERBS.contains(predicate.head().lemma())) {
        claim(analysis, predicate.head()).ifPresent(found);
      }
    }
  }

  private static Optional<Claim> claim(Analysis analysis, Token verb) {
    Optional<Token> subject = analysis.grammar().subject(verb);
    Optional<Token> model = analysis.grammar().objectOf(verb, "like").filter(Token::isNoun);
    if (subject.isEmpty() || model.isEmpty()) {
      return Optional.empty();
    }
    Document document = analysis.document();
    Span span = NounPhrase.around(document, model.get()).span();
    String name = analysis.subject(subject.get()).text();
    return Optional.of(
        Slots.claim(
            analysis,
            verb,
            "likeness",
            subject.get(),
            analysis.questions().attribute("likeness", name),
            span,
            value(analysis, model.get(), span)));
  }

  private static Value value(Analysis analysis, Token model, Span span) {
    String words = analysis.document().source().quote(span);
    Optional<Entity> entity = analysis.entity(model);
    return entity.isPresent()
        ? new Named(entity.get().id(), entity.get().name(), Optional.empty(), words)
        : new Described(
            model.lemma(),
            NounPhrase.around(analysis.document(), model).modifierLemmas(),
            Optional.empty(),
            words);
  }
}
