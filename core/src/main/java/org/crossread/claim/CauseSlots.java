package org.crossread.claim;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Consumer;
import org.crossread.source.Span;
import org.crossread.text.Document;
import org.crossread.text.Token;
import org.crossread.value.Described;

/** Claims of what an event befell somebody for: "was jailed <i>for parole violations</i>". */
final class CauseSlots implements ClaimPattern {

  @Override
  public void find(Analysis analysis, Consumer<Claim> found) {
    for (Predicate predicate : analysis.predicates().values()) {
      boolean befalls =
          predicate.frame().known() && predicate.frame().principal() == Frame.Principal.PATIENT;
      if (befalls) {
        for (Token token : analysis.clause(predicate.head())) {
          if (token.is("prep") && token.lemma().equals("for")) {
            cause(analysis, predicate, token).ifPresent(found);
          }
        }
      }
    }
  }

  private static Optional<Claim> cause(Analysis analysis, Predicate predicate, Token preposition) {
    Document document = analysis.document();
    boolean own = preposition.head() == predicate.head().index();
    return document
        .child(preposition, "pcomp", "pobj")
        .filter(object -> object.is("pcomp") || own)
        .filter(object -> analysis.valueAt(object).isEmpty() && analysis.entity(object).isEmpty())
        .flatMap(object -> described(document, object))
        .flatMap(
            value -> Slots.claim(analysis, predicate, "cause", "Why", value.span(), value.value()));
  }

  private record Cause(Described value, Span span) {}

  private static Optional<Cause> described(Document document, Token object) {
    if (object.isNoun()) {
      NounPhrase phrase = NounPhrase.around(document, object);
      return Optional.of(cause(document, object, phrase.modifierLemmas(), phrase.span()));
    }
    return document
        .child(object, "dobj")
        .filter(Token::isNoun)
        .map(
            done -> {
              NounPhrase phrase = NounPhrase.around(document, done);
              ImmutableSet<String> modifiers =
                  ImmutableSet.<String>builder()
                      .addAll(phrase.modifierLemmas())
                      .add(done.lemma())
                      .build();
              return cause(document, object, modifiers, object.span().cover(phrase.span()));
            });
  }

  private static Cause cause(
      Document document, Token head, ImmutableSet<String> modifiers, Span span) {
    return new Cause(
        new Described(head.lemma(), modifiers, Optional.empty(), document.source().quote(span)),
        span);
  }
}
