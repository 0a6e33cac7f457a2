package org.crossread.entity;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crossread.mention.EntityType;
import org.crossread.mention.GivenNames.Gender;
import org.crossread.mention.Mention;
import org.crossread.mention.Mention.Kind;
import org.crossread.mention.NameWords;
import org.crossread.text.Document;
import org.crossread.text.Token;

/**
 * Gives "he", "the minister" and "the bloc" to their owner where only one fits.
 *
 * <p>A pronoun belongs to the one person of fitting gender named earlier in its sentence, if there
 * is exactly one; if there is none, to the subject of the sentence before, if nobody else of that
 * gender was named in it. "The minister" belongs to the only person the text calls minister, "the
 * bloc" to the only bloc the text has named. All else stays without an owner.
 */
final class Anaphora {

  /** Where more persons than this were named, no owner is beyond doubt. */
  private static final int MOST_PERSONS = 24;

  private final Document document;
  private final Map<Integer, Cluster> owners = new HashMap<>();
  private final Map<Integer, Cluster> byHead = new HashMap<>();
  private final NameWords words = NameWords.standard();

  private Anaphora(Document document, List<Cluster> clusters) {
    this.document = document;
    for (Cluster cluster : clusters) {
      for (Mention mention : cluster.mentions()) {
        if (mention.source().id().equals(document.source().id())) {
          owners.put(mention.first(), cluster);
          byHead.put(mention.head(), cluster);
        }
      }
    }
  }

  /** Adds the document's pronouns and nominals to the clusters that own them. */
  static void attach(Document document, ImmutableList<Mention> mentions, List<Cluster> clusters) {
    new Anaphora(document, clusters).attachAll(mentions);
  }

  private void attachAll(ImmutableList<Mention> mentions) {
    List<Mention> sentence = new ArrayList<>();
    List<Mention> before = new ArrayList<>();
    Set<Cluster> bodies = new LinkedHashSet<>();
    Map<String, Set<Cluster>> byRole = new HashMap<>();
    int number = -1;
    for (Mention mention : mentions) {
      int at = document.token(mention.first()).sentence();
      if (at != number) {
        before = at == number + 1 && isSameBlock(at, number) ? sentence : new ArrayList<>();
        sentence = new ArrayList<>();
        number = at;
      }
      if (mention.kind() == Kind.NAME) {
        Cluster owner = owners.get(mention.first());
        if (owner == null) {
          continue;
        }
        if (owner.type() == EntityType.PERSON || mention.type() == EntityType.PERSON) {
          sentence.add(mention);
          noteRoles(mention, owner, byRole);
        } else {
          bodies.add(owner);
        }
      } else {
        Optional<Cluster> owner =
            mention.kind() == Kind.PRONOUN
                ? ownerOfPronoun(mention, sentence, before)
                : ownerOfNominal(mention, byRole, bodies);
        if (owner.isPresent()) {
          owner.get().take(mention);
          owners.put(mention.first(), owner.get());
          byHead.put(mention.head(), owner.get());
          if (mention.type() == EntityType.PERSON) {
            sentence.add(mention);
          }
        }
      }
    }
  }

  private boolean isSameBlock(int at, int before) {
    return before >= 0
        && document.sentences().get(at).block() == document.sentences().get(before).block();
  }

  private void noteRoles(Mention mention, Cluster owner, Map<String, Set<Cluster>> byRole) {
    for (Mention.Role role : mention.roles()) {
      byRole
          .computeIfAbsent(document.token(role.head()).lemma(), fresh -> new LinkedHashSet<>())
          .add(owner);
    }
  }

  // --- pronouns ---

  private Optional<Cluster> ownerOfPronoun(
      Mention pronoun, List<Mention> sentence, List<Mention> before) {
    if (sentence.size() + before.size() > MOST_PERSONS) {
      return Optional.empty();
    }
    Gender gender = gender(pronoun.surface());
    boolean quoted = document.token(pronoun.first()).quoted();
    Set<Cluster> here = fitting(sentence, gender, quoted);
    subjectBefore(document.token(pronoun.first())).ifPresent(here::remove);
    if (here.size() == 1) {
      return Optional.of(here.iterator().next());
    }
    if (!here.isEmpty() || quoted) {
      return Optional.empty();
    }
    Set<Cluster> earlier = fitting(before, gender, false);
    return earlier.size() == 1 && hasSubject(before)
        ? Optional.of(earlier.iterator().next())
        : Optional.empty();
  }

  /** Returns who acts on an object pronoun: Lavrov in "Lavrov stood beside him", not himself. */
  private Optional<Cluster> subjectBefore(Token pronoun) {
    boolean object = pronoun.tag().equals("PRP") && !pronoun.label().startsWith("nsubj");
    if (!object || pronoun.text().endsWith("self")) {
      return Optional.empty();
    }
    Optional<Token> verb = document.head(pronoun);
    for (int i = 0; i < 3 && verb.isPresent() && !verb.get().isVerb(); i++) {
      verb = document.head(verb.get());
    }
    return verb.flatMap(acting -> document.child(acting, "nsubj"))
        .flatMap(subject -> Optional.ofNullable(byHead.get(subject.index())));
  }

  /** Words in quotation marks are another speaker's: they see only names inside the quotation. */
  private Set<Cluster> fitting(List<Mention> mentions, Gender gender, boolean quoted) {
    Set<Cluster> fitting = new LinkedHashSet<>();
    for (Mention mention : mentions) {
      Cluster owner = owners.get(mention.first());
      boolean heard = !quoted || document.token(mention.first()).quoted();
      if (owner != null && heard && owner.mayBe(gender)) {
        fitting.add(owner);
      }
    }
    return fitting;
  }

  private boolean hasSubject(List<Mention> mentions) {
    for (Mention mention : mentions) {
      Token head = document.token(mention.head());
      if (head.label().startsWith("nsubj")) {
        return true;
      }
    }
    return false;
  }

  private static Gender gender(String pronoun) {
    return switch (pronoun) {
      case "she", "She", "her", "Her", "hers", "herself" -> Gender.FEMALE;
      default -> Gender.MALE;
    };
  }

  // --- nominals ---

  private Optional<Cluster> ownerOfNominal(
      Mention nominal, Map<String, Set<Cluster>> byRole, Set<Cluster> bodies) {
    Token head = document.token(nominal.head());
    if (nominal.type() == EntityType.PERSON) {
      Set<Cluster> holders = byRole.getOrDefault(head.lemma(), Set.of());
      return holders.size() == 1 && nominal.end() - nominal.first() == 2
          ? Optional.of(holders.iterator().next())
          : Optional.empty();
    }
    Set<String> called = words.bodiesCalled(head.text());
    List<Cluster> named = bodies.stream().filter(body -> called.contains(body.name())).toList();
    return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
  }
}
