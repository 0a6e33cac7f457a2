package org.crossread.claim;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.crossread.entity.Entity;
import org.crossread.mention.EntityType;
import org.crossread.mention.Mention;
import org.crossread.source.Span;
import org.crossread.text.Document;
import org.crossread.text.Token;
import org.crossread.value.Described;
import org.crossread.value.Named;

/**
 * Claims of what somebody or something is: titles beside a name, "is", "calls it", "described as".
 *
 * <table>
 * <caption>Where a description stands</caption>
 * <tr><th>words                                        <th>attribute   <th>value
 * <tr><td>Russian Foreign Minister Sergey Lavrov       <td>role        <td>minister, foreign, of Russia
 * <tr><td>Alexei Navalny is an outspoken critic        <td>role        <td>critic, outspoken
 * <tr><td>Navalnyi is the president, Vladimir Putin    <td>identity    <td>Vladimir Putin
 * <tr><td>He described the EU as an unreliable partner <td>description <td>partner, unreliable
 * </table>
 */
final class Descriptions implements ClaimPattern {

  private static final ImmutableSet<String> COPULAS = ImmutableSet.of("be", "become", "remain");
  private static final ImmutableSet<String> CALLINGS =
      ImmutableSet.of(
          "brand",
          "call",
          "consider",
          "deem",
          "describe",
          "denounce",
          "dub",
          "label",
          "regard",
          "see",
          "term",
          "view");

  @Override
  public void find(Analysis analysis, Consumer<Claim> found) {
    titles(analysis, found);
    for (Predicate predicate : analysis.predicates().values()) {
      Token verb = predicate.head();
      if (COPULAS.contains(verb.lemma())) {
        copula(analysis, verb, found);
      } else if (CALLINGS.contains(verb.lemma())) {
        calling(analysis, verb, found);
      }
    }
  }

  private static void titles(Analysis analysis, Consumer<Claim> found) {
    for (Analysis.Owned owned : analysis.mentions()) {
      if (analysis.speaks(analysis.document().token(owned.mention().first()))) {
        for (Mention.Role role : owned.mention().roles()) {
          found.accept(title(analysis, owned.entity(), role));
        }
      }
    }
  }

  private static Claim title(Analysis analysis, Entity entity, Mention.Role role) {
    Document document = analysis.document();
    Token head = document.token(role.head());
    Described value = described(analysis, head, tokens(document, role), role.span());
    Token name = head;
    return new Claim(
        "?",
        document.source(),
        role.span(),
        analysis.clauseSpan(head).cover(role.span()),
        analysis.subject(entity),
        analysis.questions().attribute("role", entity.name()),
        value,
        analysis.event("role", name, Optional.empty(), Optional.empty()),
        Polarity.AFFIRMED,
        Modality.ASSERTED,
        Optional.empty());
  }

  private static List<Token> tokens(Document document, Mention.Role role) {
    List<Token> tokens = new ArrayList<>();
    for (int i = role.first(); i < role.end(); i++) {
      tokens.add(document.token(i));
    }
    return tokens;
  }

  private static void copula(Analysis analysis, Token verb, Consumer<Claim> found) {
    Optional<Token> subject =
        analysis.grammar().subject(verb).filter(token -> analysis.entity(token).isPresent());
    if (subject.isEmpty()) {
      return;
    }
    Document document = analysis.document();
    for (Token attribute : document.children(verb, "attr").filter(Token::isNoun).toList()) {
      List<Token> all = new ArrayList<>();
      all.add(attribute);
      document.children(attribute, "conj").filter(Token::isNoun).forEach(all::add);
      for (Token one : all) {
        identity(analysis, verb, subject.get(), one).ifPresent(found);
        found.accept(is(analysis, verb, subject.get(), one, Optional.empty()));
      }
    }
  }

  private static void calling(Analysis analysis, Token verb, Consumer<Claim> found) {
    Document document = analysis.document();
    Optional<Token> as = analysis.grammar().objectOf(verb, "as").filter(Token::isNoun);
    Optional<Token> small = document.children(verb, "ccomp").filter(Token::isNoun).findFirst();
    Optional<Token> what =
        as.or(() -> document.child(verb, "oprd").filter(Token::isNoun)).or(() -> small);
    Optional<Token> whom =
        small
            .flatMap(noun -> document.child(noun, "nsubj"))
            .or(() -> analysis.grammar().patient(verb));
    if (what.isPresent() && whom.filter(token -> !what.get().equals(token)).isPresent()) {
      Token called = whom.orElseThrow();
      if (analysis.entity(called).isPresent() || called.isNoun()) {
        found.accept(is(analysis, verb, called, what.get(), analysis.grammar().agent(verb)));
      }
    }
  }

  /** Says that {@code subject} is {@code attribute}, as the outlet or as {@code speaker} has it. */
  private static Claim is(
      Analysis analysis, Token verb, Token subject, Token attribute, Optional<Token> speaker) {
    Document document = analysis.document();
    NounPhrase phrase = NounPhrase.around(document, attribute);
    Optional<Mention.Role> title = analysis.titleAt(attribute).map(Analysis.Title::role);
    Described value =
        title.isPresent()
            ? described(analysis, attribute, tokens(document, title.get()), title.get().span())
            : described(analysis, attribute, document.tokensIn(phrase.span()), phrase.span());
    Span span = title.map(Mention.Role::span).orElse(phrase.span());
    Subject who = analysis.subject(subject);
    boolean person =
        speaker.isEmpty()
            && analysis.entity(subject).filter(e -> e.type() == EntityType.PERSON).isPresent();
    Attribute what =
        person
            ? analysis.questions().attribute("role", who.text())
            : analysis.questions().attribute("description", who.text());
    Factuality factuality = analysis.factuality(verb);
    Factuality said =
        new Factuality(
            factuality.polarity(), factuality.modality(), speaker.or(factuality::speaker));
    return new Claim(
        "?",
        document.source(),
        span,
        analysis.clauseSpan(verb).cover(span),
        who,
        what,
        value,
        analysis.event(what.name(), verb, Optional.of(subject), Optional.empty()),
        said.polarity(),
        said.modality(),
        analysis.attribution(said));
  }

  /** "is the president of Russia Vladimir Putin": the title belongs to somebody with a name. */
  private static Optional<Claim> identity(
      Analysis analysis, Token verb, Token subject, Token attribute) {
    Subject who = analysis.subject(subject);
    return named(analysis, attribute)
        .filter(owned -> owned.entity().type() == EntityType.PERSON)
        .filter(owned -> !who.entity().equals(Optional.of(owned.entity().id())))
        .map(owned -> identity(analysis, verb, subject, attribute, owned));
  }

  private static Optional<Analysis.Owned> named(Analysis analysis, Token attribute) {
    return analysis
        .titleAt(attribute)
        .map(Analysis.Title::owner)
        .or(
            () ->
                analysis.mentions().stream()
                    .filter(owned -> owned.mention().head() == attribute.index())
                    .findFirst());
  }

  private static Claim identity(
      Analysis analysis, Token verb, Token subject, Token attribute, Analysis.Owned owned) {
    Span span =
        NounPhrase.around(analysis.document(), attribute).span().cover(owned.mention().span());
    return Slots.claim(
        analysis,
        verb,
        "identity",
        subject,
        analysis.questions().attribute("identity", analysis.subject(subject).text()),
        span,
        new Named(
            owned.entity().id(),
            owned.entity().name(),
            Optional.empty(),
            analysis.document().source().quote(span)));
  }

  private static Described described(Analysis analysis, Token head, List<Token> tokens, Span span) {
    ImmutableSet.Builder<String> modifiers = ImmutableSet.builder();
    Optional<String> of = Optional.empty();
    for (Token token : tokens) {
      Optional<Entity> entity = analysis.entities().at(analysis.document().source(), token.index());
      if (entity.isPresent() && !token.equals(head)) {
        of = of.or(() -> entity.map(Entity::id));
      } else if (!token.equals(head) && (token.isNoun() || token.tag().startsWith("JJ"))) {
        modifiers.add(token.lemma());
      }
    }
    return new Described(
        head.lemma(), modifiers.build(), of, analysis.document().source().quote(span));
  }
}
