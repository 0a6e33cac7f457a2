package org.crossread.claim;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Consumer;
import org.crossread.text.Document;
import org.crossread.text.Token;
import org.crossread.value.FoundValue;
import org.crossread.value.WrittenDate;
import org.crossread.value.WrittenDuration;
import org.crossread.value.WrittenMoney;

/**
 * Claims that an event has a date, a length or a price: "was sentenced <i>earlier this week</i> to
 * <i>two and a half years</i>".
 *
 * <p>A value belongs to the predicate it hangs on in the tree. A bare date straight after an event
 * noun belongs to that event: "a poisoning attack <i>last August</i>".
 */
final class ValueSlots implements ClaimPattern {

  private static final ImmutableSet<String> LENGTH_PREPOSITIONS =
      ImmutableSet.of("", "for", "to", "of", "by");

  @Override
  public void find(Analysis analysis, Consumer<Claim> found) {
    for (FoundValue value : analysis.values()) {
      if (analysis.speaks(analysis.document().token(value.first()))) {
        slot(analysis, value).flatMap(slot -> claim(analysis, value, slot)).ifPresent(found);
      }
    }
  }

  /** What a value fills: the slot's name and the word that asks for it. */
  private record Slot(String name, String question) {}

  private static Optional<Slot> slot(Analysis analysis, FoundValue value) {
    if (value.value() instanceof WrittenDate date) {
      return Optional.of(dateSlot(date));
    } else if (value.value() instanceof WrittenDuration) {
      return LENGTH_PREPOSITIONS.contains(preposition(analysis, value))
          ? Optional.of(new Slot("duration", "For how long"))
          : Optional.empty();
    } else if (value.value() instanceof WrittenMoney) {
      return Optional.of(new Slot("amount", "For how much"));
    }
    return Optional.empty();
  }

  /** "since 2014" and "until 2036" say when something starts and ends, not when it happens. */
  private static Slot dateSlot(WrittenDate date) {
    Optional<Range<LocalDateTime>> interval = date.interval();
    if (interval.filter(range -> !range.hasLowerBound()).isPresent()) {
      return new Slot("end", "Until when");
    } else if (interval.filter(range -> !range.hasUpperBound()).isPresent()) {
      return new Slot("start", "Since when");
    }
    return new Slot("date", "When");
  }

  private static String preposition(Analysis analysis, FoundValue value) {
    Token top = analysis.top(value);
    return analysis
        .document()
        .head(top)
        .filter(head -> top.is("pobj") && head.is("prep", "agent", "dative"))
        .map(Token::lemma)
        .orElse("");
  }

  private static Optional<Claim> claim(Analysis analysis, FoundValue value, Slot slot) {
    return predicateOf(analysis, value)
        .flatMap(
            predicate ->
                Slots.claim(
                    analysis,
                    predicate,
                    slot.name(),
                    slot.question(),
                    value.span(),
                    value.value()));
  }

  private static Optional<Predicate> predicateOf(Analysis analysis, FoundValue value) {
    Optional<Predicate> before =
        value.value() instanceof WrittenDate ? eventNounBefore(analysis, value) : Optional.empty();
    return before.or(() -> predicateOver(analysis, analysis.top(value)));
  }

  private static Optional<Predicate> eventNounBefore(Analysis analysis, FoundValue value) {
    if (value.first() == 0) {
      return Optional.empty();
    }
    Document document = analysis.document();
    Token before = document.token(value.first() - 1);
    if (!before.isNoun() || before.sentence() != document.token(value.first()).sentence()) {
      return Optional.empty();
    }
    Optional<Predicate> own = Optional.ofNullable(analysis.predicates().get(before.index()));
    return own.or(
        () ->
            document
                .children(before, "compound", "nmod")
                .flatMap(
                    word -> Optional.ofNullable(analysis.predicates().get(word.index())).stream())
                .findFirst());
  }

  /** Returns the nearest predicate above {@code token}. */
  static Optional<Predicate> predicateOver(Analysis analysis, Token token) {
    Optional<Token> over = analysis.document().head(token);
    while (over.isPresent()) {
      Predicate predicate = analysis.predicates().get(over.get().index());
      if (predicate != null) {
        return Optional.of(predicate);
      }
      over = analysis.document().head(over.get());
    }
    return Optional.empty();
  }
}
