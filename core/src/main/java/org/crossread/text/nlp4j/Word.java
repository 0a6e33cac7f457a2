package org.crossread.text.nlp4j;

import com.google.common.primitives.ImmutableLongArray;
import edu.emory.mathcs.nlp.common.util.StringUtils;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.node.AbstractNLPNode;
import edu.emory.mathcs.nlp.component.template.node.FeatMap;
import org.jspecify.annotations.Nullable;

/**
 * NLP4J's node of a tree, which also keeps the fingerprints of what it holds, so that features can
 * be looked up without building their strings.
 */
@SuppressWarnings({
  "serial", // never serialized; the supertype is for training
  "NullAway.Init" // the supertype's constructor sets the word form
})
final class Word extends AbstractNLPNode<Word> {
  private static final Fingerprint[][] VALENCIES = valencies();

  // No initializers: the supertype's constructor sets these through the setters below.
  private Fingerprint simplifiedPrint;
  private Fingerprint lowercasePrint;
  private Fingerprint shapePrint;
  private @Nullable Fingerprint lemmaPrint;
  private @Nullable Fingerprint tagPrint;
  private @Nullable Fingerprint namePrint;
  private @Nullable Fingerprint labelPrint;

  private WordClass ambiguity = WordClass.NONE;
  private WordClass clusters = WordClass.NONE;
  private ImmutableLongArray gazetteers = ImmutableLongArray.of();

  /** The artificial root of a sentence. */
  Word() {
    super();
  }

  Word(int id, String form) {
    super(id, form, null, null, new FeatMap());
  }

  @Override
  public Word self() {
    return this;
  }

  @Override
  public void setWordForm(String form) {
    word_form = form;
    word_form_lowercase = StringUtils.toLowerCase(form);
    word_form_undigitalized = StringUtils.toUndigitalizedForm(form);
    word_form_simplified = simplify(form);
    word_form_simplified_lowercase = StringUtils.toLowerCase(word_form_simplified);
    simplifiedPrint = Fingerprint.of(word_form_simplified);
    lowercasePrint = Fingerprint.of(word_form_simplified_lowercase);
    shapePrint = Fingerprint.of(getWordShape());
  }

  @Override
  public void setLemma(@Nullable String lemma) {
    super.setLemma(lemma);
    lemmaPrint = fingerprint(lemma);
  }

  @Override
  public void setPartOfSpeechTag(@Nullable String tag) {
    super.setPartOfSpeechTag(tag);
    tagPrint = fingerprint(tag);
  }

  @Override
  public void setNamedEntityTag(@Nullable String tag) {
    super.setNamedEntityTag(tag);
    namePrint = fingerprint(tag);
  }

  @Override
  public void setDependencyLabel(@Nullable String label) {
    super.setDependencyLabel(label);
    labelPrint = fingerprint(label);
  }

  void setLexicalClasses(WordClass ambiguity, WordClass clusters) {
    this.ambiguity = ambiguity;
    this.clusters = clusters;
  }

  /** Adds entries to the set of gazetteer marks. */
  void addGazetteers(ImmutableLongArray hashes) {
    hashes.forEach(this::addGazetteer);
  }

  long simplifiedHash() {
    return simplifiedPrint.hash();
  }

  long lowercaseHash() {
    return lowercasePrint.hash();
  }

  long undigitalizedHash() {
    return Fingerprint.of(word_form_undigitalized).hash();
  }

  /** The hashes of the members of a field that holds a set. */
  ImmutableLongArray hashes(Field field) {
    return switch (field) {
      case ambiguity_classes -> ambiguity.members();
      case word_clusters -> clusters.members();
      case named_entity_gazetteers -> gazetteers;
      default -> throw new IllegalArgumentException("no set of " + field);
    };
  }

  /** The fingerprint of a field that holds one string, or null where it holds none. */
  @Nullable Fingerprint fingerprint(Field field, int length) {
    return switch (field) {
      case word_form_simplified -> simplifiedPrint;
      case word_form_simplified_lowercase -> lowercasePrint;
      case word_shape -> shapePrint;
      case lemma -> lemmaPrint;
      case part_of_speech_tag -> tagPrint;
      case named_entity_tag -> namePrint;
      case dependency_label -> labelPrint;
      case ambiguity_classes -> ambiguity.joined();
      case prefix -> prefix(length);
      case suffix -> suffix(length);
      case valency -> VALENCIES[leftValency()][rightValency()];
      default -> throw new IllegalArgumentException("no text of " + field);
    };
  }

  private @Nullable Fingerprint prefix(int length) {
    String form = word_form_simplified_lowercase;
    return length < form.length() ? Fingerprint.of(form, 0, length) : null;
  }

  private @Nullable Fingerprint suffix(int length) {
    String form = word_form_simplified_lowercase;
    int start = form.length() - length;
    return start > 0 ? Fingerprint.of(form, start, form.length()) : null;
  }

  private int leftValency() {
    return getLeftMostDependent(0) == null ? 0 : getLeftMostDependent(1) == null ? 1 : 2;
  }

  private int rightValency() {
    return getRightMostDependent(0) == null ? 0 : getRightMostDependent(1) == null ? 1 : 2;
  }

  private void addGazetteer(long hash) {
    if (!gazetteers.contains(hash)) {
      gazetteers = ImmutableLongArray.builder().addAll(gazetteers).add(hash).build();
    }
  }

  /** NLP4J's simplified form; its slow search for links is spared where there can be none. */
  private static String simplify(String form) {
    if (form.indexOf('.') >= 0 || form.indexOf(':') >= 0) {
      return StringUtils.toSimplifiedForm(form);
    }
    return StringUtils.collapsePunctuation(
        StringUtils.collapseDigits(StringUtils.generalizeSymbols(form)));
  }

  private static @Nullable Fingerprint fingerprint(@Nullable String text) {
    return text == null ? null : Fingerprint.of(text);
  }

  /** By the number of dependents left and right, none, one or more: "-", "<-", ..., "<<->>". */
  private static Fingerprint[][] valencies() {
    Fingerprint[][] valencies = new Fingerprint[3][3];
    for (int left = 0; left < 3; left++) {
      for (int right = 0; right < 3; right++) {
        valencies[left][right] = Fingerprint.of("<".repeat(left) + "-" + ">".repeat(right));
      }
    }
    return valencies;
  }
}
