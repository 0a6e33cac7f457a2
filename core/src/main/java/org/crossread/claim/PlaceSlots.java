package org.crossread.claim;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.crossread.entity.Entity;
import org.crossread.mention.EntityType;
import org.crossread.mention.Mention;
import org.crossread.source.Span;
import org.crossread.text.Document;
import org.crossread.text.Token;
import org.crossread.value.FoundValue;
import org.crossread.value.Named;
import org.crossread.value.WrittenDate;

/**
 * Claims that an event has a place, an origin or a destination: "was arrested at <i>Moscow
 * airport</i> on arrival from <i>Germany</i>".
 *
 * <p>Where somebody acts, there he is: each such clause also claims the <i>presence</i> of the
 * people in it, and on which day. "when he arrived in Moscow" places the event it dates as well.
 */
final class PlaceSlots implements ClaimPattern {

  private static final ImmutableMap<String, String> SLOTS =
      ImmutableMap.<String, String>builder()
          .put("in", "place")
          .put("at", "place")
          .put("near", "place")
          .put("outside", "place")
          .put("inside", "place")
          .put("around", "place")
          .put("off", "place")
          .put("from", "origin")
          .put("to", "destination")
          .put("into", "destination")
          .put("toward", "destination")
          .put("towards", "destination")
          .buildOrThrow();
  private static final ImmutableMap<String, String> QUESTIONS =
      ImmutableMap.of("place", "Where", "origin", "From where", "destination", "To where");
  private static final ImmutableSet<String> MOVES =
      ImmutableSet.of("visit", "arrival", "fly", "go", "come");
  private static final ImmutableSet<String> SIMULTANEOUS =
      ImmutableSet.of("when", "as", "while", "upon");

  @Override
  public void find(Analysis analysis, Consumer<Claim> found) {
    for (Analysis.Owned owned : analysis.mentions()) {
      boolean place = owned.entity().type() == EntityType.PLACE;
      if (place && owned.mention().kind() == Mention.Kind.NAME) {
        find(analysis, owned.entity(), owned.mention(), found);
      }
    }
  }

  private static void find(
      Analysis analysis, Entity entity, Mention mention, Consumer<Claim> found) {
    Document document = analysis.document();
    Token name = document.token(mention.head());
    if (!analysis.speaks(name)) {
      return;
    }
    Token place = wholePlace(document, name);
    Optional<Token> preposition =
        document
            .head(place)
            .filter(head -> place.is("pobj") && head.is("prep") && SLOTS.containsKey(head.lemma()));
    if (preposition.isEmpty()) {
      return;
    }
    Span span =
        document.source().quote(mention.span()).isEmpty()
            ? mention.span()
            : mention.span().cover(place.span());
    Optional<String> part = place.equals(name) ? Optional.empty() : Optional.of(place.lemma());
    Named value = new Named(entity.id(), entity.name(), part, document.source().quote(span));
    String slot = SLOTS.getOrDefault(preposition.get().lemma(), "place");
    for (Predicate predicate : predicates(analysis, preposition.get(), slot)) {
      Slots.claim(analysis, predicate, slot, QUESTIONS.getOrDefault(slot, "Where"), span, value)
          .ifPresent(found);
    }
    presence(analysis, preposition.get(), slot, span, value, found);
  }

  /** "Moscow airport": the noun that the name narrows. */
  private static Token wholePlace(Document document, Token name) {
    return document
        .head(name)
        .filter(
            head ->
                name.is("compound", "nmod") && head.tag().startsWith("NN") && !head.isProperNoun())
        .orElse(name);
  }

  /** Returns the predicates that happen at what stands after {@code preposition}. */
  private static List<Predicate> predicates(Analysis analysis, Token preposition, String slot) {
    Document document = analysis.document();
    List<Predicate> predicates = new ArrayList<>();
    Optional<Token> over = document.head(preposition);
    if (over.filter(token -> isPerson(analysis, token)).isPresent()) {
      over = analysis.grammar().verbOver(preposition);
    }
    over.map(token -> analysis.predicates().get(token.index())).ifPresent(predicates::add);
    if (slot.equals("place") && !predicates.isEmpty()) {
      simultaneous(analysis, predicates.get(0)).ifPresent(predicates::add);
    }
    return predicates;
  }

  private static boolean isPerson(Analysis analysis, Token token) {
    return analysis.entity(token).filter(e -> e.type() == EntityType.PERSON).isPresent();
  }

  /** "was arrested when he arrived in Moscow": the arrest took place where the arrival did. */
  private static Optional<Predicate> simultaneous(Analysis analysis, Predicate predicate) {
    Document document = analysis.document();
    boolean dates =
        predicate.head().is("advcl")
            && document
                .children(predicate.head(), "advmod", "mark")
                .anyMatch(word -> SIMULTANEOUS.contains(word.lemma()));
    return dates
        ? document
            .head(predicate.head())
            .flatMap(over -> Optional.ofNullable(analysis.predicates().get(over.index())))
        : Optional.empty();
  }

  private static void presence(
      Analysis analysis,
      Token preposition,
      String slot,
      Span span,
      Named value,
      Consumer<Claim> found) {
    Document document = analysis.document();
    Optional<Token> over = document.head(preposition);
    Optional<Token> verb =
        over.filter(Token::isVerb).or(() -> analysis.grammar().verbOver(preposition));
    Predicate predicate = verb.map(v -> analysis.predicates().get(v.index())).orElse(null);
    if (predicate == null
        || slot.equals("origin")
        || (slot.equals("destination") && !MOVES.contains(predicate.frame().id()))) {
      return;
    }
    for (Token person : people(analysis, over.orElseThrow(), predicate)) {
      String name = analysis.subject(person).text();
      Attribute where = analysis.questions().attribute("presence.place", name);
      found.accept(Slots.claim(analysis, predicate.head(), "presence", person, where, span, value));
      Attribute when =
          new Attribute("presence.date", "When was " + name + " in " + value.name() + "?");
      for (FoundValue date : datesOf(analysis, predicate)) {
        found.accept(
            Slots.claim(
                analysis, predicate.head(), "presence", person, when, date.span(), date.value()));
      }
    }
  }

  private static Set<Token> people(Analysis analysis, Token over, Predicate predicate) {
    Set<Token> people = new LinkedHashSet<>();
    if (isPerson(analysis, over)) {
      people.add(over);
    }
    predicate.agent().filter(agent -> isPerson(analysis, agent)).ifPresent(people::add);
    predicate.patient().filter(patient -> isPerson(analysis, patient)).ifPresent(people::add);
    return people;
  }

  private static List<FoundValue> datesOf(Analysis analysis, Predicate predicate) {
    return analysis.clause(predicate.head()).stream()
        .flatMap(token -> analysis.valueAt(token).stream())
        .filter(value -> value.value() instanceof WrittenDate)
        .distinct()
        .toList();
  }
}
