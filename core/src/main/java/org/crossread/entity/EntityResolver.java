package org.crossread.entity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossread.mention.EntityType;
import org.crossread.mention.Gazetteer;
import org.crossread.mention.GivenNames.Gender;
import org.crossread.mention.Mention;
import org.crossread.mention.Mention.Kind;
import org.crossread.mention.NameWords;
import org.crossread.mention.NameWords.RoleKind;
import org.crossread.text.Document;

/**
 * Resolves names within each source, then across sources.
 *
 * <p>Within a source, names of one spelling are one thing; a short form joins the full form it
 * belongs to, and a lone surname its only owner. Across sources, full names are compared by {@link
 * Names} where they share a blocking key, and the best pairs are merged first, as long as no form
 * of one side speaks against any form of the other: likeness does not chain. What the gazetteer
 * knows is one thing under all its names and is never matched by likeness. Every merge leaves its
 * reason.
 *
 * <p>The order of the documents changes the numbering of the entities and the order of their
 * aliases and mentions, nothing else.
 */
public final class EntityResolver implements Resolver {

  private final Gazetteer gazetteer;
  private final NameWords words;

  private EntityResolver(Gazetteer gazetteer, NameWords words) {
    this.gazetteer = gazetteer;
    this.words = words;
  }

  /** Returns a resolver with the word lists that come with the library. */
  public static EntityResolver standard() {
    return new EntityResolver(Gazetteer.standard(), NameWords.standard());
  }

  @Override
  public Entities resolve(
      ImmutableList<Document> documents, ImmutableListMultimap<Document, Mention> mentions) {
    List<Cluster> clusters = new ArrayList<>();
    Map<String, Form> forms = new HashMap<>();
    for (Document document : documents) {
      List<Cluster> within = grouped(document, mentions.get(document), forms);
      clusters.addAll(ShortForms.joined(Definitions.joined(document, within)));
    }
    List<Cluster> merged = CrossSource.merged(clusters);
    for (Document document : documents) {
      Anaphora.attach(document, mentions.get(document), merged);
    }
    return new Entities(numbered(documents, merged));
  }

  // --- one spelling, one thing ---

  private List<Cluster> grouped(
      Document document, ImmutableList<Mention> mentions, Map<String, Form> forms) {
    Map<String, Cluster> byKey = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      if (mention.kind() != Kind.NAME) {
        continue;
      }
      Form form = forms.computeIfAbsent(mention.surface(), Form::of);
      Optional<Gazetteer.Entry> known = known(mention, form);
      Gender called = called(document, mention);
      String key = known.map(entry -> "=" + entry.name()).orElse(form.text() + " " + called);
      byKey
          .computeIfAbsent(key, fresh -> new Cluster(known, called))
          .add(mention, form, isKin(document, mention));
    }
    return new ArrayList<>(byKey.values());
  }

  private Optional<Gazetteer.Entry> known(Mention mention, Form form) {
    return mention.type() == EntityType.PERSON
        ? Optional.empty()
        : gazetteer.lookup(form.spelled());
  }

  /** Returns what "Mr" or "Ms" before a lone surname tells. */
  private static Gender called(Document document, Mention mention) {
    if (mention.first() == 0 || mention.end() - mention.first() > 1) {
      return Gender.UNKNOWN;
    }
    return switch (document.token(mention.first() - 1).text()) {
      case "Mr", "Mr.", "Sir" -> Gender.MALE;
      case "Ms", "Ms.", "Mrs", "Mrs.", "Miss" -> Gender.FEMALE;
      default -> Gender.UNKNOWN;
    };
  }

  /** Returns whether the name is introduced as somebody's kin: "his mother, Anna Pereira". */
  private boolean isKin(Document document, Mention mention) {
    return mention.roles().stream()
        .anyMatch(
            role ->
                words
                    .role(document.token(role.head()).text())
                    .filter(kind -> kind == RoleKind.KIN)
                    .isPresent());
  }

  // --- entities ---

  private static ImmutableList<Entity> numbered(
      ImmutableList<Document> documents, List<Cluster> clusters) {
    Map<String, Integer> places = new HashMap<>();
    for (Document document : documents) {
      places.putIfAbsent(document.source().id(), places.size());
    }
    Comparator<Mention> inOrder =
        Comparator.comparingInt(
                (Mention mention) -> places.getOrDefault(mention.source().id(), places.size()))
            .thenComparing(Mention::span);
    for (Cluster cluster : clusters) {
      cluster.mentions().sort(inOrder);
    }
    List<Cluster> ordered = new ArrayList<>(clusters);
    ordered.sort(Comparator.comparing((Cluster cluster) -> cluster.mentions().get(0), inOrder));
    ImmutableList.Builder<Entity> entities = ImmutableList.builder();
    for (int i = 0; i < ordered.size(); i++) {
      entities.add(entity("e" + (i + 1), ordered.get(i)));
    }
    return entities.build();
  }

  private static Entity entity(String id, Cluster cluster) {
    LinkedHashSet<String> aliases = new LinkedHashSet<>();
    for (Mention mention : cluster.mentions()) {
      if (mention.kind() == Kind.NAME) {
        aliases.add(mention.surface());
      }
    }
    return new Entity(
        id,
        cluster.name(),
        cluster.type(),
        ImmutableSet.copyOf(aliases),
        ImmutableList.copyOf(cluster.mentions()),
        cluster.reasons());
  }
}
