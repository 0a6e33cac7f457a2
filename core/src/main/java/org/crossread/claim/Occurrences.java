package org.crossread.claim;

import java.util.Optional;
import java.util.function.Consumer;
import org.crossread.source.Span;
import org.crossread.text.Token;
import org.crossread.value.Occurrence;

/** Claims that something befell somebody at all: "Navalnyi was <i>poisoned</i>". */
final class Occurrences implements ClaimPattern {

  @Override
  public void find(Analysis analysis, Consumer<Claim> found) {
    for (Predicate predicate : analysis.predicates().values()) {
      boolean befalls =
          predicate.frame().known() && predicate.frame().principal() == Frame.Principal.PATIENT;
      Optional<Token> whom =
          predicate.principal().filter(token -> befalls && analysis.entity(token).isPresent());
      whom.ifPresent(token -> found.accept(claim(analysis, predicate, token)));
    }
  }

  private static Claim claim(Analysis analysis, Predicate predicate, Token whom) {
    Span span = words(analysis, predicate.head());
    String name = analysis.subject(whom).text();
    return Slots.claim(
        analysis,
        predicate.head(),
        predicate.frame().id(),
        whom,
        analysis.questions().occurrence(predicate.frame(), name),
        span,
        new Occurrence(analysis.document().source().quote(span)));
  }

  private static Span words(Analysis analysis, Token head) {
    return analysis
        .document()
        .children(head, "aux", "auxpass", "neg")
        .map(Token::span)
        .reduce(head.span(), Span::cover);
  }
}
