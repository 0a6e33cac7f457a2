package org.crossread.value;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.crossread.lexicon.Lexicon;
import org.crossread.text.Document;
import org.crossread.text.Token;

/**
 * Finds the tense a date stands under: by the verb that governs it where the text was parsed, else
 * by the cue words of its clause.
 */
final class Tenses {

  private static final int FARTHEST_VERB = 12;
  private static final int CLAUSE_WINDOW = 24;

  private final ImmutableSet<String> modals;
  private final ImmutableSet<String> plans;
  private final ImmutableSet<String> clauseBounds;

  Tenses() {
    modals = Lexicon.words(Tenses.class, "future.en.tsv");
    plans = Lexicon.words(Tenses.class, "plans.en.tsv");
    clauseBounds = Lexicon.words(Tenses.class, "clause-bounds.en.tsv");
  }

  Tense at(Phrase phrase, int i) {
    Token token = phrase.token(i);
    boolean parsed = !token.tag().isEmpty() && !token.label().isEmpty();
    return parsed ? governed(phrase.document(), token) : cued(phrase, i);
  }

  // By the verbs above

  private Tense governed(Document document, Token date) {
    Optional<Token> verb = verbAbove(document, date);
    for (int steps = 0; steps < FARTHEST_VERB && verb.isPresent(); steps++) {
      Token governor = verb.get();
      Tense tense = tenseOf(document, governor);
      if (tense != Tense.UNKNOWN || isFinite(document, governor)) {
        return tense;
      }
      verb = verbAbove(document, governor);
    }
    return Tense.UNKNOWN;
  }

  private Optional<Token> verbAbove(Document document, Token token) {
    Optional<Token> head = document.head(token);
    for (int steps = 0; steps < FARTHEST_VERB && head.isPresent(); steps++) {
      if (head.get().isVerb() || plans.contains(head.get().lemma())) {
        return head;
      }
      head = document.head(head.get());
    }
    return Optional.empty();
  }

  private Tense tenseOf(Document document, Token verb) {
    boolean modal =
        document.children(verb).stream()
            .anyMatch(child -> child.tag().equals("MD") && modals.contains(child.lemma()));
    boolean past =
        verb.tag().equals("VBD")
            || document.children(verb).stream()
                .anyMatch(child -> child.is("aux", "auxpass") && child.tag().equals("VBD"));
    boolean perfect =
        verb.tag().equals("VBN")
            && document.children(verb).stream()
                .anyMatch(child -> child.is("aux") && child.lemma().equals("have"));
    if (modal || plans.contains(verb.lemma())) {
      return Tense.FUTURE;
    }
    return past || perfect ? Tense.PAST : Tense.UNKNOWN;
  }

  private static boolean isFinite(Document document, Token verb) {
    boolean infinitive =
        verb.tag().equals("VB")
            && document.children(verb).stream().anyMatch(child -> child.tag().equals("TO"));
    return !infinitive && !verb.tag().equals("VBG") && !verb.tag().equals("VBN");
  }

  // By the words of the clause

  private Tense cued(Phrase phrase, int i) {
    int first = i;
    while (first > 0 && i - first < CLAUSE_WINDOW && !bounds(phrase, first - 1)) {
      first--;
    }
    boolean fronted = i - first <= 2 && phrase.is(i + 1, ",");
    int end = fronted ? i + 2 : i + 1;
    while (end < phrase.size() && end - i < CLAUSE_WINDOW && !bounds(phrase, end)) {
      end++;
    }
    boolean past = false;
    for (int at = first; at < end; at++) {
      if (phrase.isIn(at, modals) || phrase.isIn(at, plans)) {
        return Tense.FUTURE;
      }
      past |= phrase.is(at, "was", "were", "had", "did") || phrase.at(at).lower().endsWith("ed");
    }
    return past ? Tense.PAST : Tense.UNKNOWN;
  }

  private boolean bounds(Phrase phrase, int i) {
    return phrase.isIn(i, clauseBounds)
        || (phrase.at(i).kind() == Atom.Kind.SIGN && phrase.is(i, ",", ";", ":", "\"", "(", ")"));
  }
}
