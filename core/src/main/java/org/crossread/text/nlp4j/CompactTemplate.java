package org.crossread.text.nlp4j;

import com.google.common.base.Splitter;
import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.ImmutableLongArray;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.feature.Relation;
import edu.emory.mathcs.nlp.component.template.feature.Source;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.train.HyperParameter;
import edu.emory.mathcs.nlp.learning.util.FeatureVector;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the features that hold in a state, by joining fingerprints instead of strings.
 *
 * <p>A template is written as one line for each feature. {@code i:-1:h:lemma: i:0::prefix:3} joins
 * the lemma of the head of the word before the input with the input's first three letters; {@code
 * *i:0::word_clusters:} stands for every cluster of the input, {@code @i:0::word_embedding:} for
 * its vector. The line's number is the feature's type.
 */
@SuppressWarnings("serial") // never serialized; the supertype is for training
final class CompactTemplate<S extends NLPState<Word>> extends FeatureTemplate<Word, S> {
  /** Marks a line that stands for each member of a set. */
  static final String SET_MARK = "*";

  /** Marks a line that stands for a word's vector; at most one. */
  static final String VECTOR_MARK = "@";

  private static final int NO_PLACE = -1;
  private static final Splitter ITEMS = Splitter.on(' ');
  private static final Splitter PARTS = Splitter.on(':');

  private final Weights weights;
  private final FeatureItem[] places;
  private final Part[] parts;
  private final SetFeature[] sets;
  private final JoinedFeature[] joins;
  private final int vectorPlace;

  CompactTemplate(List<String> lines, Weights weights) {
    super(null, new HyperParameter());
    this.weights = weights;
    Compiler compiler = new Compiler(lines);
    this.places = compiler.places.keySet().stream().map(Place::item).toArray(FeatureItem[]::new);
    this.parts = compiler.parts.keySet().toArray(Part[]::new);
    this.sets = compiler.sets.toArray(SetFeature[]::new);
    this.joins = compiler.joins.toArray(JoinedFeature[]::new);
    this.vectorPlace = compiler.vectorPlace;
  }

  @Override
  public FeatureVector createFeatureVector(S state, boolean isTrain) {
    @Nullable Word[] words = words(state);
    Features found = new Features();
    addSets(state, words, found);
    addJoins(fingerprints(words), found);
    addVector(words, found);
    return found;
  }

  private @Nullable Word[] words(S state) {
    @Nullable Word[] words = new Word[places.length];
    for (int i = 0; i < places.length; i++) {
      words[i] = state.getNode(places[i]);
    }
    return words;
  }

  private @Nullable Fingerprint[] fingerprints(@Nullable Word[] words) {
    @Nullable Fingerprint[] prints = new Fingerprint[parts.length];
    for (int i = 0; i < parts.length; i++) {
      Word word = words[parts[i].place];
      prints[i] = word == null ? null : word.fingerprint(parts[i].field, parts[i].length);
    }
    return prints;
  }

  private void addVector(@Nullable Word[] words, Features found) {
    Word word = vectorPlace == NO_PLACE ? null : words[vectorPlace];
    if (word != null) {
      found.setVector(weights.vector(word));
    }
  }

  private void addSets(S state, @Nullable Word[] words, Features found) {
    for (SetFeature set : sets) {
      Word word = words[set.place];
      if (word != null) {
        addAll(set.type, hashes(state, word, set.field), found);
      }
    }
  }

  private ImmutableLongArray hashes(S state, Word word, Field field) {
    return switch (field) {
      case positional -> hashesOf(getPositionFeatures(state, word));
      case orthographic -> hashesOf(getOrthographicFeatures(state, word, true));
      default -> word.hashes(field);
    };
  }

  private static ImmutableLongArray hashesOf(@Nullable List<String> texts) {
    return texts == null
        ? WordClass.NONE.members()
        : ImmutableLongArray.copyOf(texts.stream().mapToLong(text -> Fingerprint.of(text).hash()));
  }

  private void addAll(int type, ImmutableLongArray hashes, Features found) {
    for (int i = 0; i < hashes.length(); i++) {
      add(type, hashes.get(i), found);
    }
  }

  private void addJoins(@Nullable Fingerprint[] prints, Features found) {
    for (JoinedFeature join : joins) {
      addJoin(join, prints, found);
    }
  }

  private void addJoin(JoinedFeature join, @Nullable Fingerprint[] prints, Features found) {
    Fingerprint first = prints[join.parts.get(0)];
    if (first == null) {
      return;
    }
    long hash = first.hash();
    for (int i = 1; i < join.parts.length(); i++) {
      Fingerprint next = prints[join.parts.get(i)];
      if (next == null) {
        return;
      }
      hash = Fingerprint.join(hash, next);
    }
    add(join.type, hash, found);
  }

  private void add(int type, long hash, Features found) {
    int address = weights.address(type, hash);
    if (address != KeyTable.ABSENT) {
      found.add(address);
    }
  }

  /** Where a word is, seen from a state. */
  private record Place(Source source, int window, @Nullable Relation relation) {
    FeatureItem item() {
      return new FeatureItem(source, relation, window, null, null);
    }
  }

  /** A field of the word at a place; {@code length} is that of a prefix or suffix. */
  private record Part(int place, Field field, int length) {}

  private record SetFeature(int type, int place, Field field) {}

  private record JoinedFeature(int type, ImmutableIntArray parts) {}

  /** Numbers the places and parts of all lines, so that each is looked at once in a state. */
  private static final class Compiler {
    final Map<Place, Integer> places = new LinkedHashMap<>();
    final Map<Part, Integer> parts = new LinkedHashMap<>();
    final List<SetFeature> sets = new ArrayList<>();
    final List<JoinedFeature> joins = new ArrayList<>();
    int vectorPlace = NO_PLACE;

    Compiler(List<String> lines) {
      for (int type = 0; type < lines.size(); type++) {
        compile(type, lines.get(type));
      }
    }

    private void compile(int type, String line) {
      if (line.startsWith(VECTOR_MARK)) {
        vectorPlace = part(line.substring(VECTOR_MARK.length())).place;
        return;
      }
      if (line.startsWith(SET_MARK)) {
        Part part = part(line.substring(SET_MARK.length()));
        sets.add(new SetFeature(type, part.place, part.field));
        return;
      }
      ImmutableIntArray numbers =
          ImmutableIntArray.copyOf(
              ITEMS.splitToStream(line).mapToInt(item -> number(parts, part(item))));
      joins.add(new JoinedFeature(type, numbers));
    }

    private Part part(String item) {
      List<String> text = PARTS.splitToList(item);
      String relation = text.get(2);
      Place place =
          new Place(
              Source.valueOf(text.get(0)),
              Integer.parseInt(text.get(1)),
              relation.isEmpty() ? null : Relation.valueOf(relation));
      String length = text.get(4);
      return new Part(
          number(places, place),
          Field.valueOf(text.get(3)),
          length.isEmpty() ? 0 : Integer.parseInt(length));
    }

    private static <T> int number(Map<T, Integer> numbers, T thing) {
      Integer next = numbers.size();
      Integer present = numbers.putIfAbsent(thing, next);
      return present == null ? next : present;
    }
  }
}
