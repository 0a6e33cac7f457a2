package org.crossread.claim;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.crossread.lexicon.Lexicon;
import org.crossread.text.Document;
import org.crossread.text.Token;

/**
 * Reads off the tree whether a predicate is affirmed or denied, as a fact or something less, and by
 * whom.
 *
 * <table>
 * <caption>What changes a claim</caption>
 * <tr><th>words                                          <th>polarity, modality     <th>speaker
 * <tr><td>Navalny was poisoned                           <td>AFFIRMED, ASSERTED     <td>
 * <tr><td>Russia has questioned that he was poisoned     <td>AFFIRMED, QUESTIONED   <td>Russia
 * <tr><td>Russia denied that he was poisoned             <td>DENIED, ASSERTED       <td>Russia
 * <tr><td>Navalny will be released                       <td>AFFIRMED, PLANNED      <td>
 * <tr><td>the lawyers say he cannot face a sentence      <td>DENIED, HYPOTHETICAL   <td>lawyers
 * <tr><td>she called for the release of Navalny          <td>AFFIRMED, DEMANDED     <td>
 * </table>
 */
final class FactualityReader {

  private static final ImmutableSet<String> FUTURE =
      ImmutableSet.of("will", "would", "shall", "'ll", "’ll", "wo");
  private static final ImmutableSet<String> POSSIBLE =
      ImmutableSet.of("can", "could", "may", "might", "should", "must", "ca");
  private static final ImmutableSet<String> INDEFINITE = ImmutableSet.of("a", "an", "any");
  private static final ImmutableSet<String> HEARSAY =
      ImmutableSet.of(
          "allegedly",
          "reportedly",
          "supposedly",
          "purportedly",
          "apparently",
          "alleged",
          "suspected",
          "possible");
  private static final ImmutableSet<String> PUTS_FORWARD_BY =
      ImmutableSet.of("for", "from", "of", "on", "to", "with");
  private static final ImmutableSet<String> PUTS_FORWARD =
      ImmutableSet.of(
          "accuse", "appeal", "ask", "blame", "call", "charge", "hope", "plan", "press", "prevent",
          "protect", "push", "rescue", "save", "shield", "spare", "stop", "suspect");

  private static final Optional<Attitude> WANTED = Optional.of(Attitude.DEMAND);

  private final Document document;
  private final Grammar grammar;

  FactualityReader(Document document, Grammar grammar) {
    this.document = document;
    this.grammar = grammar;
  }

  static Lexicon<Attitude> attitudes() {
    return Lexicon.load(
        FactualityReader.class, "attitudes.en.tsv", 2, columns -> Attitude.valueOf(columns.get(0)));
  }

  /** Returns the factuality of the predicate at {@code head}. Linear in the depth of the tree. */
  Factuality of(Token head) {
    Factuality factuality = own(head, Factuality.PLAIN);
    boolean direct = true;
    Token below = head;
    Optional<Token> over = grammar.head(head);
    while (over.isPresent()) {
      if (direct && sharesAuxiliaries(below)) {
        factuality = own(over.get(), factuality);
      }
      if (direct && speaksInGeneral(over.get(), below)) {
        factuality = factuality.as(Modality.HYPOTHETICAL);
      }
      factuality = under(over.get(), below, direct, factuality);
      direct &= below.is("ccomp", "xcomp", "conj") || isForPhrase(below);
      below = over.get();
      over = grammar.head(below);
    }
    return factuality;
  }

  /** "will be arrested and jailed". */
  private boolean sharesAuxiliaries(Token verb) {
    return verb.isVerb()
        && verb.is("conj")
        && document.child(verb, "nsubj", "nsubjpass", "aux", "auxpass").isEmpty();
  }

  /** "A magnitude-6 quake can cause damage" tells of no quake in particular. */
  private boolean speaksInGeneral(Token verb, Token subject) {
    return subject.is("nsubj")
        && document.children(subject, "det").anyMatch(det -> INDEFINITE.contains(det.lemma()))
        && document
            .children(verb, "aux")
            .anyMatch(aux -> aux.tag().equals("MD") && POSSIBLE.contains(aux.lemma()));
  }

  /** What the words around the predicate itself say. */
  private Factuality own(Token head, Factuality plain) {
    Factuality factuality = plain;
    for (Token child : document.children(head)) {
      String word = child.lemma();
      if (child.is("neg") || (child.is("det") && word.equals("no"))) {
        factuality = factuality.negated();
      } else if (child.is("dobj", "attr")
          && document.children(child, "det").anyMatch(d -> d.lemma().equals("no"))) {
        factuality = factuality.negated();
      } else if (child.tag().equals("MD") && FUTURE.contains(word)) {
        factuality = factuality.as(Modality.PLANNED);
      } else if (child.tag().equals("MD") && POSSIBLE.contains(word)) {
        factuality = factuality.as(Modality.HYPOTHETICAL);
      } else if (HEARSAY.contains(word) && child.is("advmod", "nmod", "amod")) {
        factuality = factuality.as(Modality.ALLEGED);
      }
    }
    if (grammar.conditional(head)) {
      factuality = factuality.as(Modality.HYPOTHETICAL);
    }
    return factuality.by(accordingTo(head));
  }

  /**
   * What a word above the predicate says of it. Only a word that governs it directly can make it a
   * plan or a denial; who says it holds for all that is said.
   */
  private Factuality under(Token over, Token below, boolean direct, Factuality factuality) {
    Optional<Attitude> attitude = grammar.attitude(over);
    Factuality so = factuality;
    if (attitude.isPresent() && over.isVerb() && governs(over, below)) {
      so = direct ? under(attitude.get(), over, so) : so.by(speaker(attitude.get(), over));
    } else if (direct && over.isNoun() && isForPhrase(below) && attitude.equals(WANTED)) {
      so = so.as(Modality.DEMANDED);
    }
    return so.by(accordingTo(over));
  }

  private Factuality under(Attitude attitude, Token verb, Factuality factuality) {
    Factuality said = factuality.by(speaker(attitude, verb));
    boolean negated = document.child(verb, "neg").isPresent();
    return switch (attitude) {
      case SAY -> negated ? said.as(Modality.HYPOTHETICAL) : said;
      case ALLEGE -> said.as(negated ? Modality.HYPOTHETICAL : Modality.ALLEGED);
      case DENY -> negated ? said : said.negated();
      case DOUBT -> negated ? said : said.questioned();
      case FAIL -> negated ? said : said.negated();
      case PLAN -> (negated ? said.negated() : said).as(Modality.PLANNED);
      case DEMAND -> (negated ? said.negated() : said).as(Modality.DEMANDED);
      case RISK -> (negated ? said.negated() : said).as(Modality.HYPOTHETICAL);
    };
  }

  /** Who puts it forward; a plan or a failure needs nobody to say so. */
  private Optional<Token> speaker(Attitude attitude, Token verb) {
    return switch (attitude) {
      case SAY, ALLEGE, DENY, DOUBT -> grammar.agent(verb);
      case FAIL, PLAN, DEMAND, RISK -> Optional.empty();
    };
  }

  /** Adverbial clauses, relative clauses and subjects are not what a verb puts forward. */
  private static boolean governs(Token verb, Token below) {
    return below.is("prep")
        ? PUTS_FORWARD_BY.contains(below.lemma()) && PUTS_FORWARD.contains(verb.lemma())
        : below.is("ccomp", "xcomp", "dobj");
  }

  private static boolean isForPhrase(Token token) {
    return token.is("pobj", "pcomp") || (token.is("prep") && token.lemma().equals("for"));
  }

  /** "According to Borrell, ...": the source named in the clause of {@code token}. */
  private Optional<Token> accordingTo(Token token) {
    return document
        .children(token, "prep")
        .filter(prep -> prep.lemma().equals("accord"))
        .flatMap(prep -> document.children(prep, "prep"))
        .flatMap(to -> document.children(to, "pobj"))
        .findFirst();
  }
}
