package org.crossread.claim;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Range;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crossread.entity.Entities;
import org.crossread.entity.Entity;
import org.crossread.entity.Metonyms;
import org.crossread.mention.EntityType;
import org.crossread.mention.Mention;
import org.crossread.source.Span;
import org.crossread.text.Document;
import org.crossread.text.Token;
import org.crossread.value.FoundValue;
import org.crossread.value.WrittenDate;

/** All that the claim patterns need to know of one document, worked out once. */
final class Analysis {

  /** What puts an event where and when another takes place. */
  private static final ImmutableSet<String> OCCASIONS = ImmutableSet.of("during", "in");

  /** Pronouns that take up the event of the sentence before. */
  private static final ImmutableSet<String> RESUMING = ImmutableSet.of("it", "that", "this");

  private final Document document;
  private final ImmutableList<FoundValue> values;
  private final Entities entities;
  private final Grammar grammar;
  private final Questions questions;
  private final ImmutableMap<Integer, Predicate> predicates;
  private final FactualityReader factuality;
  private final ImmutableMap<Integer, FoundValue> valueAt;
  private final ImmutableList<Owned> mentions;
  private final ImmutableMap<Integer, Title> titles;

  /** A mention in this document, and the entity it names. */
  record Owned(Entity entity, Mention mention) {}

  /** A title in this document, and the mention it stands beside. */
  record Title(Owned owner, Mention.Role role) {}

  Analysis(
      Document document,
      ImmutableList<FoundValue> values,
      Entities entities,
      Grammar grammar,
      Frames frames,
      Questions questions) {
    this.questions = questions;
    this.document = document;
    this.values = values;
    this.entities = entities;
    this.grammar = grammar;
    this.factuality = new FactualityReader(document, grammar);
    this.valueAt = index(values);
    this.predicates = Predicates.in(document, grammar, frames, valueAt.keySet());
    this.mentions = mentionsIn(document, entities);
    this.titles = titles(mentions);
  }

  private static ImmutableList<Owned> mentionsIn(Document document, Entities entities) {
    String source = document.source().id();
    return entities.all().stream()
        .flatMap(entity -> entity.mentions().stream().map(mention -> new Owned(entity, mention)))
        .filter(owned -> owned.mention().source().id().equals(source))
        .collect(toImmutableList());
  }

  private static ImmutableMap<Integer, Title> titles(ImmutableList<Owned> mentions) {
    ImmutableMap.Builder<Integer, Title> titles = ImmutableMap.builder();
    for (Owned owned : mentions) {
      for (Mention.Role role : owned.mention().roles()) {
        titles.put(role.head(), new Title(owned, role));
      }
    }
    return titles.buildKeepingLast();
  }

  private static ImmutableMap<Integer, FoundValue> index(ImmutableList<FoundValue> values) {
    ImmutableMap.Builder<Integer, FoundValue> index = ImmutableMap.builder();
    for (FoundValue value : values) {
      for (int token = value.first(); token < value.end(); token++) {
        index.put(token, value);
      }
    }
    return index.buildKeepingLast();
  }

  Document document() {
    return document;
  }

  Grammar grammar() {
    return grammar;
  }

  Entities entities() {
    return entities;
  }

  Questions questions() {
    return questions;
  }

  /** Returns the mentions in this document, entity by entity. */
  ImmutableList<Owned> mentions() {
    return mentions;
  }

  /** Returns the title whose meaning {@code head} carries. */
  Optional<Title> titleAt(Token head) {
    return Optional.ofNullable(titles.get(head.index()));
  }

  ImmutableList<FoundValue> values() {
    return values;
  }

  ImmutableMap<Integer, Predicate> predicates() {
    return predicates;
  }

  Factuality factuality(Token predicate) {
    return factuality.of(predicate);
  }

  /** Returns whether the token's sentence speaks for the article. */
  boolean speaks(Token token) {
    return document.sentenceOf(token).zone().speaksForTheArticle();
  }

  /** Returns the value that the token is part of. */
  Optional<FoundValue> valueAt(Token token) {
    return Optional.ofNullable(valueAt.get(token.index()));
  }

  /** Returns the token of a value that the rest of it hangs on. */
  Token top(FoundValue value) {
    for (int i = value.first(); i < value.end(); i++) {
      Token token = document.token(i);
      if (token.isRoot() || token.head() < value.first() || token.head() >= value.end()) {
        if (!token.is("punct")) {
          return token;
        }
      }
    }
    return document.token(value.first());
  }

  /** Returns the entity a token stands for: by name, or as the title before a name. */
  Optional<Entity> entity(Token token) {
    return entities
        .at(document.source(), token.index())
        .or(
            () ->
                document
                    .children(token, "appos")
                    .flatMap(name -> entities.at(document.source(), name.index()).stream())
                    .findFirst());
  }

  /** Returns the subject that a token makes. */
  Subject subject(Token token) {
    Optional<Entity> entity = entity(token);
    return entity
        .map(this::subject)
        .orElseGet(() -> Subject.of(phrase(antecedent(token).orElse(token))));
  }

  /** Returns the subject that an entity makes. */
  Subject subject(Entity entity) {
    return new Subject(
        Optional.of(entity.id()),
        entity.name(),
        ImmutableSet.of(Metonyms.standard().party(entity)));
  }

  /** Returns the words of the noun phrase around a token. */
  String phrase(Token token) {
    return token.isNoun()
        ? document.source().quote(NounPhrase.around(document, token).span())
        : token.text();
  }

  Optional<Attribution> attribution(Factuality read) {
    return read.speaker()
        .map(
            speaker -> {
              Subject who = subject(speaker);
              return new Attribution(who.entity(), who.text());
            });
  }

  /** Returns what a predicate governs, other clauses left out. */
  ImmutableList<Token> clause(Token head) {
    List<Token> clause = new ArrayList<>();
    clause.add(head);
    for (int i = 0; i < clause.size(); i++) {
      for (Token child : document.children(clause.get(i))) {
        boolean otherClause =
            child.is("ccomp", "advcl", "relcl", "acl", "parataxis", "meta", "csubj")
                || (child.is("conj") && child.isVerb());
        if (!otherClause) {
          clause.add(child);
        }
      }
    }
    return ImmutableList.copyOf(clause);
  }

  /**
   * Returns the words in which {@code head} tells of something: its clause, and the verb that
   * denies it or puts it in doubt.
   */
  Span clauseSpan(Token head) {
    Token verb = head.isVerb() ? head : grammar.verbOver(head).orElse(head);
    Span span = head.span();
    for (Token token : clause(verb)) {
      span = token.is("punct", "mark", "cc") ? span : span.cover(token.span());
      for (Token child : document.children(token)) {
        span = isInfinitive(child) ? span.cover(document.extent(child)) : span;
      }
    }
    Optional<Token> over =
        verb.is("ccomp") ? document.head(verb).filter(this::disputes) : Optional.empty();
    return over.map(Token::span).map(span::cover).orElse(span);
  }

  /** "anything <i>to do with it</i>". */
  private boolean isInfinitive(Token verb) {
    return verb.is("relcl", "acl", "xcomp")
        && document.child(verb, "aux").filter(to -> to.tag().equals("TO")).isPresent();
  }

  private boolean disputes(Token verb) {
    return grammar
        .attitude(verb)
        .filter(attitude -> attitude == Attitude.DENY || attitude == Attitude.DOUBT)
        .isPresent();
  }

  /** Returns the event that the predicate at {@code head} tells of. */
  Event event(String kind, Token head, Optional<Token> principal, Optional<Token> topic) {
    ImmutableList<Token> clause = clause(head);
    ImmutableList<Token> setting = setting(head);
    Set<String> participants = new LinkedHashSet<>();
    Set<String> places = new LinkedHashSet<>();
    principal.flatMap(this::entity).ifPresent(entity -> participants.add(entity.id()));
    clause.forEach(token -> entity(token).ifPresent(entity -> participants.add(entity.id())));
    for (Token token : Iterables.concat(clause, setting)) {
      entity(token)
          .filter(entity -> entity.type() == EntityType.PLACE)
          .ifPresent(entity -> places.add(entity.id()));
    }
    frameParticipants(head, participants);
    return new Event(
        kind,
        ImmutableSet.copyOf(participants),
        topic.map(this::topics).orElse(ImmutableSet.of()),
        time(clause).or(() -> time(setting)),
        ImmutableSet.copyOf(places));
  }

  /**
   * Returns the words that set the time and the place of what {@code head} tells of besides its own
   * clause: "<i>In May a quake hit Lima</i>, killing hundreds. It injured thousands."
   */
  private ImmutableList<Token> setting(Token head) {
    boolean result =
        head.is("advcl")
            && head.tag().equals("VBG")
            && document.child(head, "mark", "advmod", "nsubj").isEmpty();
    boolean takesPlace = head.isNoun() && (head.is("nsubj") || isOccasion(head));
    if (result || takesPlace) {
      return grammar.verbOver(head).map(this::occasion).orElse(ImmutableList.of());
    }
    boolean resumes =
        document
            .children(head, "nsubj")
            .anyMatch(word -> RESUMING.contains(word.lemma()) && entity(word).isEmpty());
    return resumes && head.sentence() > 0
        ? document.sentences().get(head.sentence() - 1).tokens()
        : ImmutableList.of();
  }

  /** "were killed <i>in an earthquake</i>". */
  private boolean isOccasion(Token noun) {
    return noun.is("pobj")
        && document.head(noun).filter(in -> OCCASIONS.contains(in.lemma())).isPresent();
  }

  /** Returns a verb's clause, and with it the one it dates: "in May, <i>when a quake hit</i>". */
  private ImmutableList<Token> occasion(Token verb) {
    boolean dates =
        verb.is("advcl")
            && document.children(verb, "advmod").anyMatch(word -> word.lemma().equals("when"));
    ImmutableList.Builder<Token> occasion = ImmutableList.<Token>builder().addAll(clause(verb));
    if (dates) {
      grammar.verbOver(verb).map(this::clause).ifPresent(occasion::addAll);
    }
    return occasion.build();
  }

  /** Who says it and who acts in the clause it is joined to take part as well. */
  private void frameParticipants(Token head, Set<String> participants) {
    factuality(head).speaker().ifPresent(speaker -> clauseEntities(speaker, participants));
    if (head.is("conj")) {
      document
          .head(head)
          .flatMap(grammar::subject)
          .ifPresent(subject -> clauseEntities(subject, participants));
    }
  }

  private void clauseEntities(Token head, Set<String> participants) {
    entity(head).ifPresent(entity -> participants.add(entity.id()));
    document
        .children(head, "compound", "nmod", "poss")
        .flatMap(child -> entity(child).stream())
        .forEach(entity -> participants.add(entity.id()));
  }

  private Optional<Range<LocalDateTime>> time(ImmutableList<Token> clause) {
    return clause.stream()
        .flatMap(token -> valueAt(token).stream())
        .filter(found -> found.value() instanceof WrittenDate)
        .flatMap(found -> ((WrittenDate) found.value()).interval().stream())
        .findFirst();
  }

  /** Returns the lemmas of what a token means: a noun, or the noun its pronoun stands for. */
  ImmutableSet<String> topics(Token token) {
    if (token.isNoun()) {
      return ImmutableSet.of(token.lemma());
    }
    return antecedent(token).map(noun -> ImmutableSet.of(noun.lemma())).orElse(ImmutableSet.of());
  }

  /** "they": the nearest plural noun before it in its sentence that names nobody. */
  private Optional<Token> antecedent(Token pronoun) {
    boolean plural = pronoun.lemma().equals("they") || pronoun.lemma().equals("them");
    boolean singular = pronoun.lemma().equals("it");
    if (!plural && !singular) {
      return Optional.empty();
    }
    int first = document.sentenceOf(pronoun).first();
    for (int i = pronoun.index() - 1; i >= first; i--) {
      Token token = document.token(i);
      boolean fits = plural ? token.tag().equals("NNS") : token.tag().equals("NN");
      if (fits && entity(token).isEmpty() && !token.is("compound", "nmod")) {
        return Optional.of(token);
      }
    }
    return Optional.empty();
  }
}
