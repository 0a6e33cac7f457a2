package org.crossread.entity;

import com.google.common.base.Splitter;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.crossread.entity.WordMatch.Rung;
import org.crossread.mention.EntityType;
import org.crossread.mention.GivenNames;
import org.crossread.mention.Mention;

/**
 * Joins short forms to the full form they belong to.
 *
 * <p>A lone surname, or given name, belongs to the person of the same source that bears it, if
 * exactly one does; a person introduced as somebody's kin gives way to that somebody. A short name
 * of a body, place or ship belongs to the longer name that opens with it, or whose kind it tells:
 * Nordia to Nordia Foods, Vikram to INS Vikram, the Navy to the Indian Navy.
 */
final class ShortForms {

  private static final Comparator<Cluster> LONGEST_FIRST =
      Comparator.comparingInt((Cluster cluster) -> -cluster.fullest().fullness())
          .thenComparing(cluster -> cluster.fullest().text());

  private static final Splitter KIND_WORDS = Splitter.on(' ').omitEmptyStrings();

  private final ListMultimap<String, Cluster> byWord = ArrayListMultimap.create();

  private ShortForms() {}

  /**
   * Returns the clusters with short forms joined to their owners, as the owners come in the text.
   */
  static List<Cluster> joined(List<Cluster> clusters) {
    return new ShortForms().join(clusters);
  }

  private List<Cluster> join(List<Cluster> clusters) {
    List<Cluster> longest = new ArrayList<>(clusters);
    longest.sort(LONGEST_FIRST);
    Set<Cluster> gone = new LinkedHashSet<>();
    for (Cluster cluster : longest) {
      Optional<Cluster> owner = cluster.known().isPresent() ? Optional.empty() : owner(cluster);
      if (owner.isPresent()) {
        owner.get().absorb(cluster, reason(cluster, owner.get()));
        gone.add(cluster);
      } else {
        index(cluster);
      }
    }
    List<Cluster> kept = new ArrayList<>(clusters);
    kept.removeAll(gone);
    return kept;
  }

  private void index(Cluster cluster) {
    Form form = cluster.fullest();
    Set<String> keys = new LinkedHashSet<>();
    if (isPersonal(cluster)) {
      form.person().content().forEach(word -> keys.add(start(word)));
    }
    form.organization().words().forEach(word -> keys.add(start(word)));
    form.organization().generic().forEach(word -> keys.add(" " + word));
    cluster
        .known()
        .ifPresent(entry -> KIND_WORDS.split(form.text()).forEach(word -> keys.add(" " + word)));
    keys.forEach(key -> byWord.put(key, cluster));
  }

  /** Words that may be inflections or respellings of each other share their start. */
  private static String start(NameWord word) {
    return word.key().substring(0, Math.min(3, word.key().length()));
  }

  private Optional<Cluster> owner(Cluster cluster) {
    Form form = cluster.fullest();
    if (isPersonal(cluster) && form.person().isLone()) {
      Optional<Cluster> person = personOwner(cluster, form);
      if (person.isPresent()) {
        return person;
      }
    }
    return cluster.type() == EntityType.PERSON ? Optional.empty() : bodyOwner(cluster, form);
  }

  private static boolean isPersonal(Cluster cluster) {
    return cluster.known().isEmpty()
        && (cluster.type() == EntityType.PERSON
            || cluster.type() == EntityType.OTHER
            || cluster.type() == EntityType.ORGANIZATION);
  }

  // --- persons ---

  private Optional<Cluster> personOwner(Cluster lone, Form form) {
    NameWord word = form.person().content().get(0);
    List<Cluster> bearers =
        byWord.get(start(word)).stream()
            .filter(cluster -> cluster.type() == EntityType.PERSON)
            .filter(cluster -> !cluster.fullest().person().isLone())
            .filter(cluster -> form.person().generation().isEmpty())
            .filter(cluster -> cluster.mayBe(lone.gender()))
            .toList();
    List<Cluster> alike = fitting(bearers, cluster -> surnameIs(cluster, word, false));
    if (alike.isEmpty()) {
      alike = fitting(bearers, cluster -> surnameIs(cluster, word, true));
    }
    if (alike.isEmpty()) {
      alike = fitting(bearers, cluster -> givenNameIs(cluster, word));
    }
    Optional<Cluster> owner =
        only(alike).or(() -> introducedBefore(lone, fullForms(bearers, word)));
    if (owner.isEmpty() && alike.size() > 1) {
      lone.leaveAlone();
    }
    return owner;
  }

  private static List<Cluster> fullForms(List<Cluster> bearers, NameWord word) {
    return fitting(bearers, cluster -> surnameIs(cluster, word, false));
  }

  /**
   * Returns the one bearer who was named in full before the surname first stood alone, while the
   * others were named only after that: news gives the surname to the first.
   */
  private static Optional<Cluster> introducedBefore(Cluster lone, List<Cluster> bearers) {
    int first = first(lone);
    List<Cluster> before = bearers.stream().filter(bearer -> first(bearer) < first).toList();
    return before.size() == 1 ? Optional.of(before.get(0)) : Optional.empty();
  }

  private static int first(Cluster cluster) {
    return cluster.mentions().stream().mapToInt(Mention::first).min().orElse(Integer.MAX_VALUE);
  }

  private static boolean givenNameIs(Cluster cluster, NameWord word) {
    return cluster.fullest().person().content().get(0).text().equals(word.text());
  }

  private static boolean surnameIs(Cluster cluster, NameWord word, boolean loosely) {
    for (Form form : cluster.forms()) {
      Optional<NameWord> surname = form.person().surname();
      if (surname.isPresent() && !form.person().isLone() && stands(surname.get(), word, loosely)) {
        return true;
      }
    }
    return false;
  }

  private static boolean stands(NameWord surname, NameWord word, boolean loosely) {
    if (!loosely) {
      return surname.text().equals(word.text());
    }
    WordMatch match = WordMatch.of(surname, word, GivenNames.standard());
    return match.rung() == Rung.RESPELLED
        || match.rung() == Rung.INFLECTED
        || (match.rung() == Rung.MISTYPED && match.score() >= 0.8);
  }

  private static List<Cluster> fitting(List<Cluster> bearers, Predicate<Cluster> fits) {
    return bearers.stream().filter(fits).toList();
  }

  /** Returns the only one, or the only one who is nobody's kin. */
  private static Optional<Cluster> only(List<Cluster> fitting) {
    List<Cluster> left = fitting;
    if (left.size() > 1) {
      left = left.stream().filter(cluster -> !cluster.isKinOnly()).toList();
    }
    return left.size() == 1 ? Optional.of(left.get(0)) : Optional.empty();
  }

  // --- bodies, places, ships ---

  private Optional<Cluster> bodyOwner(Cluster cluster, Form form) {
    OrganizationName name = form.organization();
    if (!name.states().isEmpty() || !name.numbers().isEmpty()) {
      return Optional.empty();
    }
    if (name.words().isEmpty()) {
      return name.generic().isEmpty()
          ? Optional.empty()
          : only(
              fitting(
                  candidates(" " + name.generic().iterator().next(), cluster, form),
                  owner -> tellsKind(owner.fullest().text(), form.text())));
    }
    return only(
        fitting(
            candidates(start(name.words().get(0)), cluster, form),
            owner -> opensWith(owner.fullest().organization(), name)));
  }

  private List<Cluster> candidates(String key, Cluster cluster, Form form) {
    return byWord.get(key).stream()
        .filter(owner -> owner.known().isEmpty() || form.organization().words().isEmpty())
        .filter(owner -> agree(owner.type(), cluster.type()))
        .filter(owner -> owner.fullest().fullness() > form.fullness())
        .toList();
  }

  /** The Navy may be the Indian Navy, the Gulf the Gulf of Aden. */
  private static boolean tellsKind(String owner, String kind) {
    return owner.endsWith(" " + kind) || owner.startsWith(kind + " of ");
  }

  private static boolean agree(EntityType left, EntityType right) {
    return left == right
        || left == EntityType.OTHER
        || right == EntityType.OTHER
        || (isThing(left) && isThing(right));
  }

  private static boolean isThing(EntityType type) {
    return type == EntityType.PRODUCT || type == EntityType.WORK || type == EntityType.ORGANIZATION;
  }

  private static boolean opensWith(OrganizationName owner, OrganizationName name) {
    if (owner.words().size() < name.words().size()) {
      return false;
    }
    for (int i = 0; i < name.words().size(); i++) {
      if (!owner.words().get(i).key().equals(name.words().get(i).key())) {
        return false;
      }
    }
    return owner.generic().containsAll(name.generic());
  }

  private static String reason(Cluster shorter, Cluster owner) {
    return "'%s' is short for '%s', the only one that fits in %s"
        .formatted(shorter.fullest(), owner.fullest(), shorter.mentions().get(0).source().id());
  }
}
