package org.crossread.mention;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossread.source.Span;
import org.crossread.text.Document;
import org.crossread.text.Sentence;
import org.crossread.text.Token;

/** Finds the names that the gazetteer knows, the longest at each place. */
final class KnownNames {

  private static final CharMatcher SPACES = CharMatcher.whitespace();

  private final Document document;
  private final Gazetteer gazetteer;

  KnownNames(Document document, Gazetteer gazetteer) {
    this.document = document;
    this.gazetteer = gazetteer;
  }

  /**
   * Returns the known names of a sentence in order; linear.
   *
   * @param shouting whether capitals mean nothing in it
   */
  List<Candidate> in(Sentence sentence, boolean shouting) {
    List<Candidate> spans = new ArrayList<>();
    int i = sentence.first();
    while (i < sentence.end()) {
      Optional<Candidate> longest = knownAt(i, sentence.end(), shouting);
      longest.ifPresent(spans::add);
      i = longest.map(Candidate::end).orElse(i + 1);
    }
    return spans;
  }

  private Optional<Candidate> knownAt(int first, int stop, boolean shouting) {
    if (!mayOpenKnownName(token(first).text())) {
      return Optional.empty();
    }
    int limit = Math.min(stop, first + 2 * gazetteer.longest());
    for (int end = limit; end > first; end--) {
      if (token(end - 1).tag().equals("POS")) {
        continue;
      }
      Optional<Gazetteer.Entry> entry = gazetteer.lookup(surface(first, end));
      if (entry.isPresent() && isUsedAsName(first, end, entry.get(), shouting)) {
        return Optional.of(Candidate.ofKnown(first, end, entry.get()));
      }
    }
    return Optional.empty();
  }

  private static boolean mayOpenKnownName(String text) {
    int letter = text.codePointAt(0);
    return Character.isUpperCase(letter)
        || text.equals("al")
        || text.startsWith("al-")
        || text.equals("euro");
  }

  private boolean isUsedAsName(int first, int end, Gazetteer.Entry entry, boolean shouting) {
    if (end - first > 1) {
      return !token(first).tag().equals("DT");
    }
    Token token = token(first);
    if (entry.form() == Gazetteer.Form.ADJECTIVE) {
      return token.tag().startsWith("JJ") || (token.isProperNoun() && !token.tag().equals("NNPS"));
    }
    if (entry.form() == Gazetteer.Form.ACRONYM) {
      return token.isNoun() || (!shouting && !token.tag().equals("PRP"));
    }
    return token.isNoun() || !token.name().isEmpty() || token.tag().equals("FW");
  }

  private Token token(int i) {
    return document.token(i);
  }

  private String surface(int first, int end) {
    Span span = token(first).span().cover(token(end - 1).span());
    return SPACES.collapseFrom(document.source().quote(span), ' ');
  }
}
