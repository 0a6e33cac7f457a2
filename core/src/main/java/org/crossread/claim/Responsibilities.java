package org.crossread.claim;

import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.crossread.entity.Entity;
import org.crossread.mention.Mention;
import org.crossread.source.Span;
import org.crossread.text.Document;
import org.crossread.text.Token;
import org.crossread.value.Named;

/**
 * Claims of who is behind an event: "a poisoning that he blamed <i>on Putin</i>", "denied that
 * <i>the administration</i> had anything to do with it".
 *
 * <p>The event is the one the words name, or else the nearest one told of before them in the
 * sentence.
 */
final class Responsibilities implements ClaimPattern {

  private static final ImmutableSet<String> PARTS =
      ImmutableSet.of("hand", "involvement", "part", "responsibility", "role");
  private static final ImmutableSet<String> ANYTHING =
      ImmutableSet.of("anything", "nothing", "something");

  @Override
  public void find(Analysis analysis, Consumer<Claim> found) {
    for (Predicate predicate : analysis.predicates().values()) {
      Token verb = predicate.head();
      if (verb.lemma().equals("blame")) {
        blame(analysis, verb).ifPresent(found);
      } else if (verb.lemma().equals("have") || verb.lemma().equals("deny")) {
        share(analysis, verb).ifPresent(found);
      }
    }
  }

  /** "blamed it on Putin", "blamed Putin for it". */
  private static Optional<Claim> blame(Analysis analysis, Token verb) {
    Optional<Token> on = analysis.grammar().objectOf(verb, "on");
    Optional<Token> blamed = on.or(() -> analysis.grammar().patient(verb));
    Optional<Token> named =
        on.isPresent()
            ? analysis.grammar().patient(verb)
            : analysis.grammar().objectOf(verb, "for");
    Factuality factuality =
        analysis.factuality(verb).as(Modality.ALLEGED).by(analysis.grammar().agent(verb));
    return blamed.flatMap(whom -> claim(analysis, verb, whom, named, factuality));
  }

  /** "has nothing to do with it", "denied a role in it". */
  private static Optional<Claim> share(Analysis analysis, Token verb) {
    Document document = analysis.document();
    Optional<Token> share =
        document.children(verb, "dobj").filter(noun -> isShare(document, noun)).findFirst();
    if (share.isEmpty()) {
      return Optional.empty();
    }
    Optional<Token> whom = analysis.grammar().subject(verb);
    Factuality factuality = analysis.factuality(verb);
    if (verb.lemma().equals("deny")) {
      factuality = factuality.negated().by(whom);
    } else if (share.get().lemma().equals("nothing")) {
      factuality = factuality.negated();
    }
    Factuality so = factuality;
    Optional<Token> named = matter(document, share.get());
    return whom.flatMap(token -> claim(analysis, verb, token, named, so));
  }

  private static boolean isShare(Document document, Token noun) {
    return PARTS.contains(noun.lemma())
        || (ANYTHING.contains(noun.lemma())
            && document.children(noun).stream().anyMatch(verb -> verb.lemma().equals("do")));
  }

  private static Optional<Token> matter(Document document, Token share) {
    return document.subtree(share).stream()
        .filter(token -> token.is("pobj") && token.index() > share.index())
        .findFirst();
  }

  private static Optional<Claim> claim(
      Analysis analysis, Token verb, Token whom, Optional<Token> named, Factuality factuality) {
    Optional<Entity> entity = owner(analysis, whom);
    Optional<Predicate> event =
        named
            .flatMap(token -> Optional.ofNullable(analysis.predicates().get(token.index())))
            .or(
                () ->
                    named.filter(Token::isNoun).isPresent()
                        ? Optional.empty()
                        : before(analysis, verb));
    Optional<Token> victim = event.flatMap(Predicate::principal);
    if (entity.isEmpty() || victim.isEmpty()) {
      return Optional.empty();
    }
    String frame = event.get().frame().id();
    String name = analysis.subject(victim.get()).text();
    Span span = NounPhrase.around(analysis.document(), whom).span();
    return Optional.of(
        new Claim(
            "?",
            analysis.document().source(),
            span,
            analysis.clauseSpan(verb).cover(span),
            analysis.subject(victim.get()),
            new Attribute(
                frame + ".responsibility", "Who is behind the " + frame + " of " + name + "?"),
            new Named(
                entity.get().id(),
                entity.get().name(),
                Optional.empty(),
                analysis.document().source().quote(span)),
            withParties(
                analysis,
                analysis.event(frame, verb, victim, Optional.empty()),
                entity.get(),
                whom),
            factuality.polarity(),
            factuality.modality(),
            analysis.attribution(factuality)));
  }

  /** The leader of a country stands for it: whoever his titles name takes part as well. */
  private static Event withParties(Analysis analysis, Event event, Entity blamed, Token whom) {
    Set<String> parties = new LinkedHashSet<>();
    parties.add(blamed.id());
    for (Mention mention : blamed.mentions()) {
      boolean here =
          mention.source().id().equals(analysis.document().source().id())
              && mention.head() == whom.index();
      for (Mention.Role role : mention.roles()) {
        for (int i = role.first(); here && i < role.end(); i++) {
          analysis.entities().at(mention.source(), i).ifPresent(entity -> parties.add(entity.id()));
        }
      }
    }
    return new Event(
        event.kind(), ImmutableSet.copyOf(parties), event.topics(), event.time(), event.places());
  }

  /** "the Russian administration" stands for Russia. */
  private static Optional<Entity> owner(Analysis analysis, Token whom) {
    return analysis
        .entity(whom)
        .or(
            () ->
                analysis
                    .document()
                    .children(whom, "nmod", "compound", "poss", "amod")
                    .flatMap(
                        word ->
                            analysis
                                .entities()
                                .at(analysis.document().source(), word.index())
                                .stream())
                    .findFirst());
  }

  /** Returns the nearest event told of before {@code verb} in its sentence. */
  private static Optional<Predicate> before(Analysis analysis, Token verb) {
    int first = analysis.document().sentenceOf(verb).first();
    for (int i = verb.index() - 1; i >= first; i--) {
      Predicate predicate = analysis.predicates().get(i);
      if (predicate != null
          && predicate.frame().known()
          && predicate.frame().principal() == Frame.Principal.PATIENT) {
        return Optional.of(predicate);
      }
    }
    return Optional.empty();
  }
}
