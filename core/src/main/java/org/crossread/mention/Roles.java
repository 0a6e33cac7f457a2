package org.crossread.mention;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.crossread.mention.Mention.Role;
import org.crossread.text.Document;
import org.crossread.text.Sentence;
import org.crossread.text.Token;

/**
 * Finds the titles and roles printed beside a person's name.
 *
 * <ul>
 *   <li>before it: <u>Russian Foreign Minister</u> Sergey Lavrov; <u>president of Russia</u>
 *       Vladimir Putin; the <u>EU's top diplomat</u>, Josep Borrell
 *   <li>after it: Navalny, President Vladimir Putin's <u>most prominent critic</u>, was jailed
 * </ul>
 */
final class Roles {

  private static final int LONGEST_TITLE = 12;
  private static final int LONGEST_APPOSITION = 16;

  private final Document document;
  private final NameWords words;

  Roles(Document document, NameWords words) {
    this.document = document;
    this.words = words;
  }

  /** Returns the roles beside the name {@code [first, end)} in the order of the text. */
  ImmutableList<Role> beside(int first, int end) {
    ImmutableList.Builder<Role> roles = ImmutableList.builder();
    Sentence sentence = document.sentenceOf(token(first));
    before(first, sentence).ifPresent(roles::add);
    after(first, end, sentence).ifPresent(roles::add);
    return roles.build();
  }

  // --- before the name ---

  private Optional<Role> before(int first, Sentence sentence) {
    int last = first - 1;
    if (last < sentence.first()) {
      return Optional.empty();
    }
    if (isRole(last)) {
      return Optional.of(role(leftmost(last, sentence), first, last));
    }
    if (token(last).text().equals(",")
        && last - 1 >= sentence.first()
        && isRole(last - 1)
        && (token(first).head() == last - 1 || headOfName(first) == last - 1)) {
      return Optional.of(role(leftmost(last - 1, sentence), last, last - 1));
    }
    return longTitle(first, sentence);
  }

  private int headOfName(int first) {
    int head = token(first).head();
    return head < 0 ? -1 : token(head).head();
  }

  /** Finds "High Representative for Foreign Affairs and Security Policy" before a name. */
  private Optional<Role> longTitle(int first, Sentence sentence) {
    int stop = Math.max(sentence.first(), first - LONGEST_TITLE);
    for (int i = first - 1; i >= stop && isWithinTitle(i); i--) {
      boolean opens = i + 1 < first && isPreposition(i + 1);
      if (opens && isRole(i)) {
        return Optional.of(role(leftmost(i, sentence), first, i));
      }
    }
    return Optional.empty();
  }

  private boolean isWithinTitle(int i) {
    Token token = token(i);
    return token.isNoun()
        || token.tag().equals("CC")
        || token.tag().equals("JJ")
        || token.tag().equals("DT")
        || isPreposition(i);
  }

  private boolean isPreposition(int i) {
    String text = token(i).text();
    return text.equals("of") || text.equals("for") || text.equals("to") || text.equals("at");
  }

  /** Returns the first token of the words that modify the role at {@code head}. */
  private int leftmost(int head, Sentence sentence) {
    int first = head;
    int stop = Math.max(sentence.first(), head - LONGEST_TITLE);
    for (int i = head - 1; i >= stop && modifies(i, head); i--) {
      first = i;
    }
    return isPossessive(first) ? first + 1 : first;
  }

  private boolean modifies(int i, int head) {
    Token token = token(i);
    if (isPossessive(i)) {
      return i > 0 && token(i - 1).isNoun();
    }
    boolean modifier =
        token.isNoun()
            || token.tag().startsWith("JJ")
            || (token.tag().startsWith("VB") && token.is("nmod", "compound"))
            || token.tag().equals("RBS")
            || token.tag().equals("HYPH");
    return modifier
        && token.head() > i
        && (token.head() <= head || !token.isNoun() || isNear(token, head));
  }

  /** The name itself may be what the parser hangs the title's words on. */
  private static boolean isNear(Token token, int head) {
    return token.head() <= head + 4;
  }

  private boolean isPossessive(int i) {
    return token(i).tag().equals("POS");
  }

  // --- after the name ---

  private Optional<Role> after(int first, int end, Sentence sentence) {
    if (end + 1 >= sentence.end() || !token(end).text().equals(",")) {
      return Optional.empty();
    }
    int start = afterAge(end, sentence);
    int stop = Math.min(sentence.end(), start + LONGEST_APPOSITION);
    for (int i = start; i < stop; i++) {
      boolean closes = i + 1 >= sentence.end() || isApposition(i + 1);
      if (isRole(i) && !token(i).tag().equals("NNS") && closes && hangsOn(i, first, start)) {
        return Optional.of(apposition(i, start, sentence));
      }
      if (token(i).text().equals(",") || (token(i).isVerb() && !token(i).is("nmod", "compound"))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Returns where an apposition after the name and its comma may start: past an age, ", 61,". */
  private int afterAge(int comma, Sentence sentence) {
    boolean age =
        comma + 3 < sentence.end()
            && token(comma + 1).tag().equals("CD")
            && token(comma + 2).text().equals(",");
    return age ? comma + 3 : comma + 1;
  }

  /** Returns whether an apposition may end before token {@code i}. */
  private boolean isApposition(int i) {
    Token token = token(i);
    return token.tag().equals(",")
        || token.tag().equals("IN")
        || token.tag().equals("TO")
        || token.tag().equals("-RRB-")
        || token.tag().equals(".")
        || token.tag().startsWith("W");
  }

  private boolean hangsOn(int role, int first, int start) {
    Token token = token(role);
    boolean tree = token.is("appos") && token.head() >= first && token.head() < start;
    return tree || token(start).tag().equals("DT") || token(start).tag().equals("PRP$");
  }

  private Role apposition(int head, int start, Sentence sentence) {
    int first = start;
    if (token(first).tag().equals("DT")) {
      first++;
    }
    int end = head + 1;
    while (end + 1 < sentence.end() && isPreposition(end) && token(end).head() == head) {
      int last = lastUnder(end, sentence);
      if (last == end) {
        break;
      }
      end = last + 1;
    }
    return role(Math.min(first, head), end, head);
  }

  /** Returns the last token of the plain noun phrase that follows the preposition. */
  private int lastUnder(int preposition, Sentence sentence) {
    int i = preposition + 1;
    while (i < sentence.end()
        && (token(i).isNoun() || token(i).tag().startsWith("JJ") || token(i).tag().equals("DT"))) {
      i++;
    }
    return i - 1;
  }

  // --- words ---

  private boolean isRole(int i) {
    Token token = token(i);
    return token.isNoun() && words.role(token.text()).isPresent();
  }

  private Role role(int first, int end, int head) {
    return new Role(token(first).span().cover(token(end - 1).span()), first, end, head);
  }

  private Token token(int i) {
    return document.token(i);
  }
}
