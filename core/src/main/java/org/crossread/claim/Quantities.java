package org.crossread.claim;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Consumer;
import org.crossread.text.Document;
import org.crossread.text.Token;
import org.crossread.value.FoundValue;
import org.crossread.value.Value;
import org.crossread.value.WrittenAge;
import org.crossread.value.WrittenCount;
import org.crossread.value.WrittenMeasure;
import org.crossread.value.WrittenPercent;

/**
 * Claims of how many, how much and how old: "killed <i>13</i> people", "Navalny, <i>44</i>,".
 *
 * <p>A count belongs to the noun it counts and to the event that noun takes part in; both go into
 * the claim, for a number alone can be compared with nothing.
 */
final class Quantities implements ClaimPattern {

  @Override
  public void find(Analysis analysis, Consumer<Claim> found) {
    for (FoundValue value : analysis.values()) {
      Token top = analysis.top(value);
      if (analysis.speaks(top)) {
        claim(analysis, value, top).ifPresent(found);
      }
    }
  }

  private static Optional<Claim> claim(Analysis analysis, FoundValue found, Token top) {
    Value value = found.value();
    if (value instanceof WrittenAge) {
      return age(analysis, found, top);
    } else if (value instanceof WrittenCount || value instanceof WrittenPercent) {
      return counted(analysis, found, top).flatMap(noun -> count(analysis, found, noun, "count"));
    } else if (value instanceof WrittenMeasure) {
      return measured(analysis, top).flatMap(noun -> count(analysis, found, noun, "measure"));
    }
    return Optional.empty();
  }

  private static Optional<Claim> age(Analysis analysis, FoundValue found, Token top) {
    Optional<Token> whom =
        nounAfter(analysis, found)
            .or(() -> analysis.document().head(top).filter(Token::isNoun))
            .or(() -> predicated(analysis, top));
    return whom.map(
        token ->
            Slots.claim(
                analysis,
                token,
                "age",
                token,
                analysis.questions().attribute("age", analysis.subject(token).text()),
                found.span(),
                found.value()));
  }

  /** "She is 44 years old." */
  private static Optional<Token> predicated(Analysis analysis, Token top) {
    return analysis
        .document()
        .head(top)
        .filter(verb -> verb.lemma().equals("be") && top.is("acomp", "attr"))
        .flatMap(analysis.grammar()::subject);
  }

  /** "a 95-year-old veteran": the noun the age stands before, at most one word between. */
  private static Optional<Token> nounAfter(Analysis analysis, FoundValue found) {
    Document document = analysis.document();
    int end = Math.min(found.end() + 2, document.tokens().size());
    for (int i = found.end(); i < end; i++) {
      Token token = document.token(i);
      if (token.isNoun() && token.sentence() == document.token(found.first()).sentence()) {
        return Optional.of(token);
      } else if (!token.tag().startsWith("JJ")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "13 people", "13 of the people", "82 percent of homes": the noun that a number counts. */
  private static Optional<Token> counted(Analysis analysis, FoundValue found, Token top) {
    Document document = analysis.document();
    Optional<Token> of = analysis.grammar().objectOf(top, "of").filter(Token::isNoun);
    if (of.isPresent()) {
      return of;
    }
    boolean within = top.isNoun() && top.index() >= found.first() && top.index() < found.end();
    return within
        ? Optional.empty()
        : document
            .head(top)
            .filter(head -> head.isNoun() && !head.isProperNoun())
            .filter(head -> head.index() >= found.end());
  }

  /** "6.1-magnitude quake", "a height of 3 metres": what has the measure. */
  private static Optional<Token> measured(Analysis analysis, Token top) {
    Document document = analysis.document();
    Optional<Token> over = document.head(top);
    while (over.isPresent() && !over.get().isNoun() && !over.get().isVerb()) {
      over = document.head(over.get());
    }
    return over.filter(Token::isNoun).or(() -> over(analysis, top));
  }

  private static Optional<Token> over(Analysis analysis, Token top) {
    return analysis
        .grammar()
        .verbOver(top)
        .flatMap(analysis.grammar()::subject)
        .filter(Token::isNoun);
  }

  private static Optional<Claim> count(
      Analysis analysis, FoundValue found, Token noun, String slot) {
    Optional<Predicate> own = Optional.ofNullable(analysis.predicates().get(noun.index()));
    Optional<Predicate> predicate = own.or(() -> ValueSlots.predicateOver(analysis, noun));
    return predicate.map(
        event -> {
          String kind = event.frame().id();
          boolean doer = isDoer(event, noun);
          String name = kind + (doer ? ".agent." : ".") + slot;
          Attribute attribute =
              slot.equals("count")
                  ? analysis.questions().count(name, event, noun, doer)
                  : analysis
                      .questions()
                      .attribute(name, "What does", "{} measure", "the " + noun.text());
          Claim claim =
              Slots.claim(
                  analysis, event.head(), kind, noun, attribute, found.span(), found.value());
          return withTopics(analysis, claim, noun);
        });
  }

  /** Whether the counted do it or have it done to them: "13 killed 4" tells of two counts. */
  private static boolean isDoer(Predicate event, Token noun) {
    return event.agent().filter(noun::equals).isPresent()
        && event.patient().filter(noun::equals).isEmpty();
  }

  private static Claim withTopics(Analysis analysis, Claim claim, Token noun) {
    Optional<Predicate> event = Optional.ofNullable(analysis.predicates().get(noun.index()));
    ImmutableSet<String> topics =
        ImmutableSet.<String>builder()
            .add(event.map(named -> named.frame().id()).orElse(noun.lemma()))
            .addAll(
                analysis.grammar().objectOf(noun, "of").filter(Token::isNoun).stream()
                    .map(Token::lemma)
                    .toList())
            .addAll(
                NounPhrase.around(analysis.document(), noun).modifiers().stream()
                    .filter(word -> analysis.valueAt(word).isEmpty())
                    .map(Token::lemma)
                    .toList())
            .build();
    Event told = claim.event();
    return claim.of(
        new Event(told.kind(), told.participants(), topics, told.time(), told.places()));
  }
}
