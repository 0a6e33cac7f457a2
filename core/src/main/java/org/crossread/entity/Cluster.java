package org.crossread.entity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.crossread.mention.EntityType;
import org.crossread.mention.Gazetteer;
import org.crossread.mention.GivenNames;
import org.crossread.mention.GivenNames.Gender;
import org.crossread.mention.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Mentions held to name one thing, while resolution is under way. Grows by {@link #absorb}; belongs
 * to one call of the resolver.
 */
final class Cluster {

  private static final Comparator<Form> FULLEST =
      Comparator.comparingInt((Form form) -> -form.fullness())
          .thenComparingInt(form -> -form.text().length())
          .thenComparing(Form::text);

  private final List<Mention> mentions = new ArrayList<>();
  private final Map<String, Form> forms = new TreeMap<>();
  private final Map<String, Integer> counts = new TreeMap<>();
  private final SetMultimap<EntityType, String> textsByType =
      MultimapBuilder.enumKeys(EntityType.class).treeSetValues().build();
  private final TreeSet<String> reasons = new TreeSet<>();
  private final Optional<Gazetteer.Entry> known;
  private final Gender called;
  private boolean kinOnly = true;
  private boolean ambiguous;
  private @Nullable Form fullest;

  /**
   * Starts a cluster without mentions.
   *
   * @param called whether its mentions are called Mr or Ms
   */
  Cluster(Optional<Gazetteer.Entry> known, Gender called) {
    this.known = known;
    this.called = called;
  }

  void add(Mention mention, Form form, boolean kin) {
    mentions.add(mention);
    forms.putIfAbsent(form.text(), form);
    note(form);
    counts.merge(form.spelled(), 1, Integer::sum);
    textsByType.put(mention.type(), form.text());
    kinOnly &= kin || form.fullness() < 2;
  }

  /** Takes over all of {@code other}, for the reason given. */
  void absorb(Cluster other, String reason) {
    mentions.addAll(other.mentions);
    other.forms.values().forEach(this::note);
    forms.putAll(other.forms);
    other.counts.forEach((spelled, count) -> counts.merge(spelled, count, Integer::sum));
    textsByType.putAll(other.textsByType);
    reasons.addAll(other.reasons);
    reasons.add(reason);
    kinOnly &= other.kinOnly;
  }

  /** Takes a mention that has no name of its own. */
  void take(Mention anaphor) {
    mentions.add(anaphor);
  }

  /** Notes that several owners fit this short form, so that nothing may be made of it. */
  void leaveAlone() {
    ambiguous = true;
  }

  boolean isAmbiguous() {
    return ambiguous;
  }

  /** Returns whether nothing known of the two speaks against one gender. */
  boolean mayBe(Gender other) {
    Gender own = gender();
    return own == Gender.UNKNOWN || other == Gender.UNKNOWN || own == other;
  }

  /** Returns the gender that "Mr" or the given names tell. */
  Gender gender() {
    if (called != Gender.UNKNOWN) {
      return called;
    }
    for (Form form : forms.values()) {
      if (!form.person().isLone()) {
        Gender given = GivenNames.standard().gender(form.person().content().get(0).text());
        if (given != Gender.UNKNOWN) {
          return given;
        }
      }
    }
    return Gender.UNKNOWN;
  }

  Optional<Gazetteer.Entry> known() {
    return known;
  }

  /** Returns whether every full mention is introduced as somebody's kin: "his brother Oleg". */
  boolean isKinOnly() {
    return kinOnly;
  }

  List<Mention> mentions() {
    return mentions;
  }

  Iterable<Form> forms() {
    return forms.values();
  }

  /** Returns why the mentions are held to be one thing, sorted. */
  ImmutableList<String> reasons() {
    return ImmutableList.copyOf(reasons);
  }

  /** Returns the fullest form seen. */
  Form fullest() {
    if (fullest == null) {
      throw new IllegalStateException("a cluster without names has no fullest form");
    }
    return fullest;
  }

  private void note(Form form) {
    if (fullest == null || FULLEST.compare(form, fullest) < 0) {
      fullest = form;
    }
  }

  /**
   * Returns the type that most of the fullest forms have; of equals, the one {@link EntityType}
   * lists first. How often a form is printed does not count.
   */
  EntityType type() {
    int fullness = fullest().fullness();
    EntityType best = EntityType.OTHER;
    long most = 0;
    for (EntityType type : textsByType.keySet()) {
      long count =
          textsByType.get(type).stream().filter(text -> fullnessOf(text) == fullness).count();
      if (count > most) {
        most = count;
        best = type;
      }
    }
    return best;
  }

  private int fullnessOf(String text) {
    Form form = forms.get(text);
    return form == null ? 0 : form.fullness();
  }

  /**
   * Returns the name to show: the gazetteer's, or the fullest form in its most frequent spelling.
   */
  String name() {
    if (known.isPresent()) {
      return known.get().name();
    }
    int fullness = fullest().fullness();
    return counts.entrySet().stream()
        .filter(entry -> Form.of(entry.getKey()).fullness() == fullness)
        .min(
            Comparator.comparingInt((Map.Entry<String, Integer> entry) -> -entry.getValue())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElseGet(() -> fullest().spelled());
  }
}
