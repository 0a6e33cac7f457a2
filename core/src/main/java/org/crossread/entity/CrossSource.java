package org.crossread.entity;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crossread.entity.NameComparison.Judgement;
import org.crossread.entity.WordMatch.Rung;
import org.crossread.mention.EntityType;
import org.crossread.mention.GivenNames;

/**
 * Merges what several sources name.
 *
 * <ol>
 *   <li>Equal names are one thing.
 *   <li>Full names that share a blocking key are compared; the best pairs merge first, unless some
 *       form of one side speaks against some form of the other.
 *   <li>A lone surname joins the one person it fits; if two fit, it stays alone.
 * </ol>
 */
final class CrossSource {

  private record Pair(Cluster left, Cluster right, NameComparison comparison) {}

  private static final GivenNames GIVEN = GivenNames.standard();
  private static final int LARGEST_BLOCK = 200;
  private static final Comparator<Cluster> BY_NAME =
      Comparator.comparing((Cluster cluster) -> cluster.fullest().text())
          .thenComparing(Cluster::type);

  private final List<Cluster> clusters;
  private final Map<Cluster, Cluster> mergedInto = new HashMap<>();

  private CrossSource(List<Cluster> clusters) {
    this.clusters = clusters;
  }

  static List<Cluster> merged(List<Cluster> clusters) {
    List<Cluster> ordered = new ArrayList<>(clusters);
    ordered.sort(BY_NAME.thenComparing(cluster -> cluster.gender().toString()));
    CrossSource merging = new CrossSource(equalsMerged(ordered));
    merging.mergeFullNames();
    merging.attachLoneNames();
    List<Cluster> kept = new ArrayList<>(merging.clusters);
    kept.removeIf(merging.mergedInto::containsKey);
    return kept;
  }

  // --- equal names ---

  /** Merges what bears one name, but for names that may mean two people in their own source. */
  private static List<Cluster> equalsMerged(List<Cluster> ordered) {
    ListMultimap<String, Cluster> byKey = ArrayListMultimap.create();
    List<Cluster> kept = new ArrayList<>();
    for (Cluster cluster : ordered) {
      Optional<Cluster> first =
          byKey.get(key(cluster)).stream().filter(other -> areEqual(other, cluster)).findFirst();
      if (first.isPresent()) {
        first
            .get()
            .absorb(cluster, "'" + cluster.fullest() + "' is written alike in several sources");
      } else {
        kept.add(cluster);
        byKey.put(key(cluster), cluster);
      }
    }
    return kept;
  }

  private static boolean areEqual(Cluster left, Cluster right) {
    return isLonePerson(left) == isLonePerson(right)
        && !left.isAmbiguous()
        && !right.isAmbiguous()
        && left.mayBe(right.gender());
  }

  private static String key(Cluster cluster) {
    return cluster
        .known()
        .map(entry -> "=" + entry.name())
        .orElseGet(() -> cluster.fullest().text());
  }

  private static boolean isLonePerson(Cluster cluster) {
    return cluster.type() == EntityType.PERSON && cluster.fullest().person().isLone();
  }

  // --- full names ---

  private void mergeFullNames() {
    List<Pair> pairs = new ArrayList<>();
    for (Pair pair : candidates()) {
      if (pair.comparison().same()) {
        pairs.add(pair);
      }
    }
    pairs.sort(
        Comparator.comparingDouble((Pair pair) -> -pair.comparison().score())
            .thenComparing(Pair::left, BY_NAME)
            .thenComparing(Pair::right, BY_NAME));
    for (Pair pair : pairs) {
      Cluster left = root(pair.left());
      Cluster right = root(pair.right());
      if (left != right && !contradict(left, right)) {
        left.absorb(right, pair.comparison().because());
        mergedInto.put(right, left);
      }
    }
  }

  private List<Pair> candidates() {
    SetMultimap<String, Cluster> blocks = LinkedHashMultimap.create();
    for (Cluster cluster : clusters) {
      if (cluster.known().isEmpty() && !cluster.isAmbiguous()) {
        keys(cluster).forEach(key -> blocks.put(key, cluster));
      }
    }
    List<Pair> pairs = new ArrayList<>();
    Map<Cluster, Set<Cluster>> compared = new HashMap<>();
    for (String key : blocks.keySet()) {
      List<Cluster> block = new ArrayList<>(blocks.get(key));
      if (block.size() > LARGEST_BLOCK) {
        continue; // a key that so many share tells nothing; their other keys bring them together
      }
      for (int i = 0; i < block.size(); i++) {
        for (int j = i + 1; j < block.size(); j++) {
          Cluster left = block.get(i);
          Cluster right = block.get(j);
          if (mayBeOneThing(left, right)
              && compared.computeIfAbsent(left, fresh -> new LinkedHashSet<>()).add(right)) {
            pairs.add(new Pair(left, right, compare(left, right)));
          }
        }
      }
    }
    return pairs;
  }

  private static NameComparison compare(Cluster left, Cluster right) {
    EntityType type = commonType(left, right);
    if (type == EntityType.PERSON && (isLonePerson(left) || isLonePerson(right))) {
      return NameComparison.unsure(0, "a lone name waits for its only owner");
    }
    return left.fullest().compare(right.fullest(), type);
  }

  /** Types must agree; whether a ship's bare name is a place or a person, sources seldom show. */
  private static boolean mayBeOneThing(Cluster left, Cluster right) {
    EntityType x = left.type();
    EntityType y = right.type();
    return x == y
        || x == EntityType.OTHER
        || y == EntityType.OTHER
        || (isThing(x) && isThing(y))
        || isShip(left)
        || isShip(right);
  }

  private static boolean isShip(Cluster cluster) {
    return cluster.fullest().organization().vessel();
  }

  private static boolean isThing(EntityType type) {
    return type == EntityType.PRODUCT || type == EntityType.WORK || type == EntityType.ORGANIZATION;
  }

  /** Returns the keys under which names that may be one meet: sounds, skeletons, lost letters. */
  private static Set<String> keys(Cluster cluster) {
    Set<String> keys = new LinkedHashSet<>();
    Form form = cluster.fullest();
    Iterable<NameWord> words =
        cluster.type() == EntityType.PERSON ? form.person().content() : form.organization().words();
    boolean person = cluster.type() == EntityType.PERSON;
    Optional<NameWord> surname = form.person().surname();
    for (NameWord word : words) {
      if (person && !surname.equals(Optional.of(word)) && GIVEN.contains(word.text())) {
        continue; // too many share a given name
      }
      keys.add(word.key());
      keys.add("~" + Spelling.skeleton(word.key()));
      if (word.key().length() >= 5) {
        for (int i = 0; i < word.key().length(); i++) {
          keys.add(word.key().substring(0, i) + word.key().substring(i + 1));
        }
      }
    }
    form.organization().acronym().ifPresent(acronym -> keys.add("+" + acronym));
    keys.add("+" + form.organization().initials());
    if (form.organization().words().isEmpty()) {
      keys.add("=" + form.organization().states() + form.organization().generic());
    }
    return keys;
  }

  private static EntityType commonType(Cluster left, Cluster right) {
    if (isShip(left) || isShip(right)) {
      return EntityType.PRODUCT;
    }
    boolean person = left.type() == EntityType.PERSON || right.type() == EntityType.PERSON;
    return person ? EntityType.PERSON : right.type();
  }

  private static boolean contradict(Cluster left, Cluster right) {
    if (!left.mayBe(right.gender())) {
      return true;
    }
    EntityType type = commonType(left, right);
    for (Form x : left.forms()) {
      for (Form y : right.forms()) {
        if (isFull(x, type)
            && isFull(y, type)
            && x.compare(y, type).judgement() == Judgement.DIFFERENT) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isFull(Form form, EntityType type) {
    return type == EntityType.PERSON
        ? !form.person().isLone()
        : form.organization().words().size() > 0;
  }

  private Cluster root(Cluster cluster) {
    Cluster root = cluster;
    while (mergedInto.containsKey(root)) {
      root = mergedInto.getOrDefault(root, root);
    }
    return root;
  }

  // --- lone names ---

  private void attachLoneNames() {
    SetMultimap<String, Cluster> bySurname = LinkedHashMultimap.create();
    for (Cluster cluster : clusters) {
      if (cluster.type() == EntityType.PERSON && !mergedInto.containsKey(cluster)) {
        for (Form form : cluster.forms()) {
          form.person().surname().ifPresent(word -> bySurname.put(start(word), cluster));
        }
      }
    }
    for (Cluster lone : clusters) {
      boolean free = !mergedInto.containsKey(lone) && !lone.isAmbiguous();
      if (free && (isLonePerson(lone) || mayBeLonePerson(lone))) {
        owner(lone, bySurname.get(start(lone.fullest().person().content().get(0))))
            .ifPresent(
                owner -> {
                  owner.absorb(
                      lone, "'" + lone.fullest() + "' fits '" + owner.fullest() + "' only");
                  mergedInto.put(lone, owner);
                });
      }
    }
  }

  private static boolean mayBeLonePerson(Cluster cluster) {
    return cluster.known().isEmpty()
        && (cluster.type() == EntityType.OTHER || cluster.type() == EntityType.ORGANIZATION)
        && cluster.fullest().fullness() == 1
        && cluster.fullest().person().words().size() == 1;
  }

  private static String start(NameWord word) {
    return word.key().substring(0, Math.min(3, word.key().length()));
  }

  private Optional<Cluster> owner(Cluster lone, Set<Cluster> bearers) {
    NameWord word = lone.fullest().person().content().get(0);
    boolean exactly = !isLonePerson(lone);
    List<Cluster> fitting = new ArrayList<>();
    List<Cluster> near = new ArrayList<>();
    for (Cluster cluster : bearers) {
      if (cluster == lone
          || !cluster.mayBe(lone.gender())
          || mergedInto.containsKey(cluster)
          || isLonePerson(cluster)) {
        continue;
      }
      Rung rung = surnameRung(cluster, word);
      if (rung == Rung.EQUAL) {
        fitting.add(cluster);
      } else if (rung == Rung.RESPELLED || (rung == Rung.MISTYPED && word.text().length() >= 6)) {
        near.add(cluster);
      }
    }
    List<Cluster> owners = fitting.isEmpty() && !exactly ? near : fitting;
    return owners.size() == 1 ? Optional.of(owners.get(0)) : Optional.empty();
  }

  private static Rung surnameRung(Cluster cluster, NameWord word) {
    Rung best = Rung.NONE;
    for (Form form : cluster.forms()) {
      Optional<NameWord> surname = form.person().surname();
      if (surname.isPresent()) {
        Rung rung = WordMatch.of(surname.get(), word, GivenNames.standard()).rung();
        best = rung.compareTo(best) < 0 ? rung : best;
      }
    }
    return best;
  }
}
