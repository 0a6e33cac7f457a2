package org.crossread.claim;

import java.util.Optional;
import java.util.Set;
import org.crossread.lexicon.Lexicon;
import org.crossread.text.Document;
import org.crossread.text.Token;

/**
 * Who does what to whom, read off the dependency trees of one document.
 *
 * <p>Subjects are inherited where English leaves them out: by coordination ("was arrested and
 * jailed"), by participles ("After being imprisoned ..., Navalny appeared"), by relative clauses
 * ("Lavrov, who called ...") and by infinitives ("wanted to broach"). Inheritance stops after a few
 * steps, so every look-up takes constant time in practice and is bounded in any case.
 */
final class Grammar {

  private static final int LONGEST_CHAIN = 6;
  private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom");

  private final Document document;
  private final Lexicon<Attitude> attitudes;

  Grammar(Document document, Lexicon<Attitude> attitudes) {
    this.document = document;
    this.attitudes = attitudes;
  }

  /** Returns what kind of attitude a verb puts something forward with, if any. */
  Optional<Attitude> attitude(Token verb) {
    return attitudes.lookup(verb.lemma());
  }

  /**
   * Returns the token that governs {@code token}, with one frequent slip of parsers mended: in "he
   * questioned that it was so and denied that ...", the denial stands beside the question, not
   * inside what is questioned.
   */
  Optional<Token> head(Token token) {
    Optional<Token> head = document.head(token);
    if (!token.is("conj") || !reports(token) || document.child(token, "nsubj").isPresent()) {
      return head;
    }
    Optional<Token> over =
        head.filter(inside -> inside.is("ccomp") && !reports(inside)).flatMap(document::head);
    return over.filter(this::reports).or(() -> head);
  }

  /** Returns whether {@code verb} puts a whole clause forward. */
  private boolean reports(Token verb) {
    return attitude(verb).isPresent() && document.child(verb, "ccomp").isPresent();
  }

  /** Returns whether {@code verb} is in the passive voice. */
  boolean passive(Token verb) {
    return passive(verb, LONGEST_CHAIN);
  }

  private boolean passive(Token verb, int steps) {
    if (steps == 0 || !verb.isVerb()) {
      return false;
    }
    if (document.child(verb, "auxpass", "nsubjpass", "csubjpass").isPresent()) {
      return true;
    }
    boolean participle = verb.tag().equals("VBN");
    if (!participle || document.child(verb, "aux", "nsubj", "dobj").isPresent()) {
      return false;
    }
    return switch (verb.label()) {
      case "acl", "nmod", "amod", "advcl" -> true;
      case "conj" -> document.head(verb).filter(head -> passive(head, steps - 1)).isPresent();
      default -> false;
    };
  }

  /** Returns the token that {@code verb} says something of, inherited if need be. */
  Optional<Token> subject(Token verb) {
    return subject(verb, LONGEST_CHAIN);
  }

  private Optional<Token> subject(Token verb, int steps) {
    Optional<Token> own = document.child(verb, "nsubj", "nsubjpass");
    if (own.isPresent()) {
      boolean relative = RELATIVES.contains(own.get().lemma()) && own.get().tag().startsWith("W");
      return relative && verb.is("relcl", "acl") ? document.head(verb) : own;
    }
    return steps == 0 || verb.isRoot() ? Optional.empty() : inherited(verb, steps);
  }

  private Optional<Token> inherited(Token verb, int steps) {
    Token head = head(verb).orElseThrow();
    return switch (verb.label()) {
      case "acl", "relcl", "nmod", "amod" -> head.isNoun() ? Optional.of(head) : Optional.empty();
      case "xcomp" ->
          document
              .child(head, "dobj")
              .or(() -> head.isVerb() ? subject(head, steps - 1) : Optional.empty());
      case "ccomp" ->
          infinitive(verb) && head.isVerb() ? document.child(head, "dobj") : Optional.empty();
      case "conj", "advcl", "dep" -> head.isVerb() ? subject(head, steps - 1) : Optional.empty();
      case "pcomp" ->
          verbOver(verb)
              .flatMap(
                  over -> passive(over) ? subject(over, steps - 1) : controller(verb, over, steps));
      default -> Optional.empty();
    };
  }

  /** "considers the Union to be a partner": the Union is. */
  private boolean infinitive(Token verb) {
    return document.children(verb, "aux").anyMatch(aux -> aux.tag().equals("TO"));
  }

  /** "accused the West of lying": the object lies; "after lying, he left": the subject did. */
  private Optional<Token> controller(Token gerund, Token over, int steps) {
    Token preposition = document.token(gerund.head());
    Optional<Token> object = document.child(over, "dobj");
    return preposition.lemma().equals("of") && object.isPresent()
        ? object
        : subject(over, steps - 1);
  }

  /** Returns who does it: the subject of an active verb, the by-phrase of a passive one. */
  Optional<Token> agent(Token verb) {
    return passive(verb) ? objectOf(verb, "by") : subject(verb);
  }

  /** Returns to whom it is done: the object of an active verb, the subject of a passive one. */
  Optional<Token> patient(Token verb) {
    if (passive(verb)) {
      return subject(verb);
    }
    Optional<Token> object = document.child(verb, "dobj");
    if (object.filter(o -> RELATIVES.contains(o.lemma())).isPresent() && verb.is("relcl")) {
      return document.head(verb);
    }
    return object;
  }

  /** Returns what stands after one of the prepositions under {@code token}: a noun or a gerund. */
  Optional<Token> objectOf(Token token, String... prepositions) {
    Set<String> wanted = Set.of(prepositions);
    return document
        .children(token, "prep", "agent", "dative")
        .filter(preposition -> wanted.contains(preposition.lemma()))
        .flatMap(preposition -> document.children(preposition, "pobj", "pcomp"))
        .findFirst();
  }

  /** Returns the nearest verb above {@code token}. */
  Optional<Token> verbOver(Token token) {
    Optional<Token> over = document.head(token);
    while (over.isPresent() && !over.get().isVerb()) {
      over = document.head(over.get());
    }
    return over;
  }

  /** Returns whether the clause of {@code verb} is a condition or an indirect question. */
  boolean conditional(Token verb) {
    return document
        .children(verb, "mark")
        .anyMatch(mark -> Set.of("if", "whether", "unless").contains(mark.lemma()));
  }
}
