package org.crossread.entity;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.crossread.mention.EnglishMentions;
import org.crossread.mention.Mention;
import org.crossread.mention.Tagged;
import org.crossread.text.Document;

@Label("Entities")
class EntityResolverTest {

  private static final Document YLE =
      Tagged.document(
          "yle",
          "the/DT leader/NN Josep/NNP/PERSON Borrell/NNP/PERSON called/VBD for/IN the/DT release/NN"
              + " of/IN Alexei/NNP/PERSON Navalnyin/NNP/PERSON",
          "Borrel/NNP/PERSON spoke/VBD with/IN Sergei/NNP/PERSON Lavrovia/NNP/PERSON",
          "Lavrov/NNP/PERSON told/VBD Russia/NNP/GPE that/IN Navalnyi/NNP/ORG is/VBZ ill/JJ");

  private static final Document TRT =
      Tagged.document(
          "trt",
          "Russian/JJ/NORP Foreign/NNP Minister/NNP Sergey/NNP/PERSON Lavrov/NNP/PERSON met/VBD"
              + " Borrell/NNP/PERSON",
          "Kremlin/NNP/ORG critic/NN Alexey/NNP/PERSON Navalny/NNP/PERSON was/VBD jailed/VBN",
          "Navalny/NNP/ORG said/VBD he/PRP knew/VBD",
          "Alexey/NNP/PERSON Navalny/NNP/PERSON is/VBZ in/IN Moscow/NNP/GPE");

  private final EnglishMentions finder = EnglishMentions.standard();
  private final EntityResolver resolver = EntityResolver.standard();

  // --- examples ---

  @Example
  void spellingsOfOneManInTwoSourcesAreOneMan() {
    Entities entities = resolve(YLE, TRT);
    assertThat(aliases(entities))
        .contains(
            ImmutableSet.of("Alexei Navalnyin", "Navalnyi", "Alexey Navalny", "Navalny"),
            ImmutableSet.of("Sergei Lavrovia", "Lavrov", "Sergey Lavrov"),
            ImmutableSet.of("Josep Borrell", "Borrel", "Borrell"));
  }

  @Example
  void theMostFrequentFullNameIsShown() {
    assertThat(resolve(YLE, TRT).all())
        .extracting(Entity::name)
        .contains("Alexey Navalny", "Josep Borrell")
        .doesNotContain("Navalny", "Alexei Navalnyin");
  }

  @Example
  void theKremlinIsNotMergedWithRussiaNorMoscow() {
    assertThat(resolve(TRT).all()).extracting(Entity::name).contains("Kremlin", "Russia", "Moscow");
  }

  @Example
  void idsFollowTheOrderOfFirstMention() {
    assertThat(resolve(TRT).all())
        .extracting(entity -> entity.id() + " " + entity.name())
        .startsWith("e1 Russia", "e2 Sergey Lavrov", "e3 Borrell", "e4 Kremlin");
  }

  @Example
  void aTokenLeadsToItsEntity() {
    Entities entities = resolve(TRT);
    assertThat(entities.at(TRT.source(), 3)).map(Entity::name).contains("Sergey Lavrov");
    assertThat(entities.at(TRT.source(), 5)).isEmpty();
  }

  @Example
  void everyMergeLeavesItsReason() {
    Entity navalny =
        resolve(YLE, TRT).all().stream()
            .filter(entity -> entity.name().equals("Alexey Navalny"))
            .findFirst()
            .orElseThrow();
    assertThat(navalny.reasons())
        .contains("'Navalny' is short for 'Alexey Navalny', the only one that fits in trt");
  }

  @Example
  void heBelongsToTheOnlyManOfTheSentence() {
    assertThat(mentionsOf("Alexey Navalny", resolve(TRT))).contains("he");
  }

  @Example
  void himIsNotTheOneWhoActs() {
    Document beside = Tagged.document("a", "Lavrov/NNP/PERSON met/VBD him/PRP");
    assertThat(mentionsOf("Lavrov", resolve(beside))).containsExactly("Lavrov");
  }

  @Example
  void aSurnameThatTwoBearIsLeftAlone() {
    Document two =
        Tagged.document(
            "a",
            "Alexei/NNP/PERSON Navalny/NNP/PERSON and/CC Oleg/NNP/PERSON Navalny/NNP/PERSON"
                + " were/VBD tried/VBN",
            "Navalny/NNP/PERSON was/VBD jailed/VBN");
    assertThat(aliases(resolve(two)))
        .containsExactlyInAnyOrder(
            ImmutableSet.of("Alexei Navalny"),
            ImmutableSet.of("Oleg Navalny"),
            ImmutableSet.of("Navalny"));
  }

  @Example
  void theSurnameIsTheSuspectsAndNotHisMothers() {
    Document kin =
        Tagged.document(
            "a",
            "Luis/NNP/PERSON Pereira/NNP/PERSON killed/VBD his/PRP$ mother/NN Anna/NNP/PERSON"
                + " Pereira/NNP/PERSON",
            "Pereira/NNP/PERSON was/VBD arrested/VBN");
    assertThat(aliases(resolve(kin))).contains(ImmutableSet.of("Luis Pereira", "Pereira"));
  }

  @Example
  void misterAndMissTellBearersOfASurnameApart() {
    Document both =
        Tagged.document(
            "a",
            "Anna/NNP/PERSON Pereira/NNP/PERSON and/CC Luis/NNP/PERSON Pereira/NNP/PERSON"
                + " lived/VBD there/RB",
            "Mr./NNP Pereira/NNP/PERSON met/VBD Ms./NNP Pereira/NNP/PERSON");
    assertThat(resolve(both).all()).hasSize(2);
  }

  @Example
  void anAcronymJoinsTheNameThatDefinesIt() {
    Document defined =
        Tagged.document(
            "a",
            "the/DT Central/NNP/ORG Election/NNP/ORG Commission/NNP/ORG (/-LRB- ~CEC/NNP/ORG"
                + " ~)/-RRB- met/VBD",
            "the/DT CEC/NNP/ORG said/VBD");
    assertThat(aliases(resolve(defined)))
        .containsExactly(ImmutableSet.of("Central Election Commission", "CEC"));
  }

  @Example
  void theBlocIsTheOnlyBlocNamed() {
    Document bloc = Tagged.document("a", "the/DT EU/NNP/ORG met/VBD", "the/DT bloc/NN agreed/VBD");
    assertThat(mentionsOf("European Union", resolve(bloc))).containsExactly("EU", "the bloc");
  }

  @Example
  void shipsAndServicesAreNamedShortAfterTheFirstTime() {
    Document sea =
        Tagged.document(
            "a",
            "INS/NNP Vikram/NNP/GPE of/IN the/DT Indian/JJ/NORP Navy/NNP/ORG sailed/VBD",
            "Vikram/NNP/GPE fired/VBD ~,/, the/DT Navy/NNP/ORG said/VBD");
    assertThat(aliases(resolve(sea)))
        .containsExactly(
            ImmutableSet.of("INS Vikram", "Vikram"), ImmutableSet.of("Indian Navy", "Navy"));
  }

  @Example
  void anAmbiguousNameKeepsNoEqualNamesApartWhateverComesFirst() {
    Document plain =
        Tagged.document(
            "a", "Mr./NNP Navalny/NNP/PERSON spoke/VBD", "Navalny/NNP/PERSON spoke/VBD");
    Document ambiguous =
        Tagged.document(
            "b",
            "Alexei/NNP/PERSON Navalny/NNP/PERSON spoke/VBD",
            "Oleg/NNP/PERSON Navalny/NNP/PERSON spoke/VBD",
            "Navalny/NNP/PERSON spoke/VBD");

    assertThat(contents(resolve(ambiguous, plain))).isEqualTo(contents(resolve(plain, ambiguous)));
  }

  // --- laws ---

  @Property(tries = 200)
  void theOrderOfSourcesChangesOnlyTheNumbering(
      @ForAll("stories") List<List<String>> story, @ForAll Random random) {
    List<Document> documents = documents(story);
    List<Document> shuffled = new ArrayList<>(documents);
    Collections.shuffle(shuffled, random);
    assertThat(contents(resolve(shuffled.toArray(Document[]::new))))
        .isEqualTo(contents(resolve(documents.toArray(Document[]::new))));
  }

  @Property(tries = 100)
  void aSourceGivenTwiceChangesNothingButItsOwnMentions(
      @ForAll("stories") List<List<String>> story) {
    List<Document> documents = documents(story);
    List<Document> twice = new ArrayList<>(documents);
    twice.add(Tagged.document("again", story.get(0).toArray(String[]::new)));
    assertThat(groupsWithout("again", resolve(twice.toArray(Document[]::new))))
        .isEqualTo(groupsWithout("again", resolve(documents.toArray(Document[]::new))));
  }

  @Property(tries = 200)
  void namesakesOfOtherGivenNamesAreNeverOneEntity(@ForAll("stories") List<List<String>> story) {
    for (Entity entity : resolve(documents(story).toArray(Document[]::new)).all()) {
      assertThat(entity.aliases())
          .as(entity.reasons().toString())
          .doesNotContainSequence("Alexei Navalny", "Oleg Navalny");
      boolean alexei = entity.aliases().stream().anyMatch(alias -> alias.startsWith("Alex"));
      boolean oleg = entity.aliases().stream().anyMatch(alias -> alias.startsWith("Oleg"));
      assertThat(alexei && oleg).as(entity.aliases() + " " + entity.reasons()).isFalse();
    }
  }

  @Property(tries = 200)
  void everyNameBelongsToExactlyOneEntity(@ForAll("stories") List<List<String>> story) {
    List<Document> documents = documents(story);
    List<Mention> owned =
        resolve(documents.toArray(Document[]::new)).all().stream()
            .flatMap(entity -> entity.mentions().stream())
            .toList();
    assertThat(owned).doesNotHaveDuplicates();
    for (Document document : documents) {
      assertThat(owned)
          .containsAll(
              finder.mentionsIn(document).stream()
                  .filter(mention -> mention.kind() == Mention.Kind.NAME)
                  .toList());
    }
  }

  @Provide
  Arbitrary<List<List<String>>> stories() {
    Arbitrary<String> line =
        Arbitraries.of(
            "Alexei/NNP/PERSON Navalny/NNP/PERSON spoke/VBD",
            "Alexey/NNP/PERSON Navalnyi/NNP/PERSON spoke/VBD",
            "Oleg/NNP/PERSON Navalny/NNP/PERSON spoke/VBD",
            "his/PRP$ brother/NN Oleg/NNP/PERSON Navalnyi/NNP/PERSON spoke/VBD",
            "Navalny/NNP/PERSON spoke/VBD",
            "Navalnyi/NNP/ORG spoke/VBD",
            "Mr./NNP Navalny/NNP/PERSON spoke/VBD",
            "Yulia/NNP/PERSON Navalnaya/NNP/PERSON spoke/VBD",
            "the/DT Indian/JJ/NORP Navy/NNP/ORG sailed/VBD",
            "the/DT Navy/NNP/ORG sailed/VBD",
            "the/DT Royal/NNP/ORG Navy/NNP/ORG sailed/VBD",
            "the/DT EU/NNP/ORG met/VBD Russian/JJ/NORP envoys/NNS",
            "he/PRP saw/VBD the/DT bloc/NN",
            "Nordia/NNP/ORG Foods/NNP/ORG sold/VBD Nordia/NNP/PERSON");
    return line.list().ofMinSize(1).ofMaxSize(4).list().ofMinSize(1).ofMaxSize(4);
  }

  // --- helpers ---

  private static List<Document> documents(List<List<String>> story) {
    List<Document> documents = new ArrayList<>();
    for (List<String> lines : story) {
      documents.add(Tagged.document("s" + documents.size(), lines.toArray(String[]::new)));
    }
    return documents;
  }

  private Entities resolve(Document... documents) {
    ImmutableListMultimap.Builder<Document, Mention> mentions = ImmutableListMultimap.builder();
    for (Document document : documents) {
      mentions.putAll(document, finder.mentionsIn(document));
    }
    return resolver.resolve(ImmutableList.copyOf(documents), mentions.build());
  }

  private static List<ImmutableSet<String>> aliases(Entities entities) {
    return entities.all().stream().map(Entity::aliases).toList();
  }

  private static List<String> mentionsOf(String name, Entities entities) {
    return entities.all().stream()
        .filter(entity -> entity.name().equals(name))
        .flatMap(entity -> entity.mentions().stream())
        .map(Mention::surface)
        .toList();
  }

  /** Returns all but the numbering: name, type, mentions as a set, reasons. */
  private static ImmutableSet<String> contents(Entities entities) {
    return entities.all().stream()
        .map(
            entity ->
                entity.name()
                    + entity.type()
                    + entity.mentions().stream()
                        .map(mention -> mention.source().id() + mention)
                        .sorted()
                        .toList()
                    + entity.reasons())
        .collect(ImmutableSet.toImmutableSet());
  }

  private static ImmutableSet<ImmutableSet<String>> groupsWithout(String id, Entities entities) {
    return entities.all().stream()
        .map(
            entity ->
                entity.mentions().stream()
                    .filter(mention -> !mention.source().id().equals(id))
                    .map(mention -> mention.source().id() + mention)
                    .collect(ImmutableSet.toImmutableSet()))
        .filter(group -> !group.isEmpty())
        .collect(ImmutableSet.toImmutableSet());
  }
}
