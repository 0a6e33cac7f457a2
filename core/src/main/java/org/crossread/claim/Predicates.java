package org.crossread.claim;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crossread.text.Document;
import org.crossread.text.Sentence;
import org.crossread.text.Token;

/** Finds the predicates of a document: what happens in it, and to whom. Linear in the tokens. */
final class Predicates {

  private static final ImmutableSet<String> UNDERGOING =
      ImmutableSet.of(
          "await", "carry", "escape", "face", "get", "have", "receive", "serve", "suffer",
          "survive", "undergo");
  private static final ImmutableSet<String> AFTERMATH =
      ImmutableSet.of(
          "after", "before", "during", "follow", "following", "from", "on", "since", "upon");

  private final Document document;
  private final Grammar grammar;
  private final Frames frames;
  private final Set<Integer> values;

  private Predicates(Document document, Grammar grammar, Frames frames, Set<Integer> values) {
    this.document = document;
    this.grammar = grammar;
    this.frames = frames;
    this.values = values;
  }

  /**
   * Returns the predicates in the order of the text, by the index of their heads.
   *
   * @param values the tokens that are part of a value: no length or date takes part in an event
   */
  static ImmutableMap<Integer, Predicate> in(
      Document document, Grammar grammar, Frames frames, Set<Integer> values) {
    Predicates finder = new Predicates(document, grammar, frames, values);
    Map<Integer, Predicate> found = new LinkedHashMap<>();
    for (Sentence sentence : document.sentences()) {
      if (sentence.zone().speaksForTheArticle()) {
        for (Token token : sentence.tokens()) {
          finder.at(token).ifPresent(predicate -> found.put(token.index(), predicate));
        }
      }
    }
    return ImmutableMap.copyOf(found);
  }

  private Optional<Predicate> at(Token token) {
    if (!token.name().isEmpty() && token.isProperNoun()) {
      return Optional.empty();
    }
    if (token.isVerb()) {
      return token.is("aux", "auxpass") ? Optional.empty() : Optional.of(verbal(token));
    }
    return frames
        .of(token)
        .flatMap(frame -> token.isNoun() ? nominal(token, frame) : adjectival(token, frame));
  }

  private Predicate verbal(Token verb) {
    Frame frame = frames.of(verb).orElseGet(() -> Frames.unknown(verb, grammar.passive(verb)));
    Optional<Token> patient = grammar.patient(verb);
    // "13 people died": the one who dies is the one it happens to
    if (patient.isEmpty() && frame.principal() == Frame.Principal.PATIENT && frame.known()) {
      patient = grammar.subject(verb);
    }
    return new Predicate(verb, frame, grammar.agent(verb), patient);
  }

  private Optional<Predicate> nominal(Token noun, Frame frame) {
    Optional<Token> owner = document.child(noun, "poss").or(() -> namedModifier(noun));
    Optional<Token> of =
        grammar.objectOf(noun, "of").filter(token -> !values.contains(token.index()));
    Optional<Token> inherited = undergoes(noun, frame) ? undergoer(noun) : Optional.empty();
    Optional<Token> affected = of.or(() -> owner).or(() -> inherited);
    return Optional.of(
        frame.principal() == Frame.Principal.AGENT
            ? new Predicate(noun, frame, owner.or(() -> inherited), of)
            : new Predicate(noun, frame, grammar.objectOf(noun, "by"), affected));
  }

  private Optional<Predicate> adjectival(Token adjective, Frame frame) {
    Optional<Token> subject =
        adjective.is("acomp", "oprd", "attr", "xcomp")
            ? document.head(adjective).flatMap(grammar::subject)
            : adjective.is("nmod", "amod") ? document.head(adjective) : Optional.empty();
    return subject.map(
        noun -> new Predicate(adjective, frame, Optional.empty(), Optional.of(noun)));
  }

  /**
   * Returns whether the event of {@code noun} is the subject's own: "recovering from a poisoning",
   * "faces a sentence", but not "on trial for slander".
   */
  private boolean undergoes(Token noun, Frame frame) {
    if (frame.principal() == Frame.Principal.AGENT) {
      return true;
    }
    Token top = noun.is("compound", "nmod") ? document.token(noun.head()) : noun;
    Optional<Token> over = document.head(top);
    return over.filter(
            token ->
                (top.is("dobj") && UNDERGOING.contains(token.lemma()))
                    || (top.is("pobj") && AFTERMATH.contains(token.lemma())))
        .isPresent();
  }

  /** "recovering from a poisoning": who recovers; "rescued Keller from death": who was rescued. */
  private Optional<Token> undergoer(Token noun) {
    Optional<Token> verb = grammar.verbOver(noun);
    boolean from = document.head(noun).filter(p -> p.lemma().equals("from")).isPresent();
    Optional<Token> object = verb.filter(v -> from).flatMap(grammar::patient);
    return object.or(() -> verb.flatMap(grammar::subject)).filter(t -> !isWithin(noun, t));
  }

  /** "Alexey Navalny sentencing": the name before the noun. */
  private Optional<Token> namedModifier(Token noun) {
    return document.children(noun, "compound").filter(Token::isProperNoun).findFirst();
  }

  private boolean isWithin(Token noun, Token subject) {
    Optional<Token> over = Optional.of(noun);
    while (over.isPresent()) {
      if (over.get().equals(subject)) {
        return true;
      }
      over = document.head(over.get());
    }
    return false;
  }
}
