package org.crossread.mention;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.crossread.mention.Mention.Kind;
import org.crossread.text.Document;

@Label("Mentions in English")
class EnglishMentionsTest {

  private final EnglishMentions finder = EnglishMentions.standard();

  // --- examples ---

  @Example
  void aTitleBeforeANameIsARoleAndTheStateInItAPlace() {
    assertThat(
            names(
                "Russian/JJ/NORP Foreign/NNP Minister/NNP Sergey/NNP/PERSON Lavrov/NNP/PERSON"
                    + " meets/VBZ Borrell/NNP/PERSON"))
        .containsExactly(
            "Russian PLACE", "Sergey Lavrov PERSON (Russian Foreign Minister)", "Borrell PERSON");
  }

  @Example
  void aTitleThatGoesOnOverForIsOneRole() {
    assertThat(
            names(
                "met/VBD High/NNP Representative/NNP for/IN Foreign/NNP/ORG Affairs/NNPS/ORG"
                    + " and/CC/ORG Security/NNP/ORG Policy/NNP/ORG Josep/NNP/PERSON"
                    + " Borrell/NNP/PERSON"))
        .containsExactly(
            "Josep Borrell PERSON"
                + " (High Representative for Foreign Affairs and Security Policy)");
  }

  @Example
  void aRoleInTheSameBreathWithAStateIsOneRole() {
    assertThat(
            names(
                "said/VBD the/DT president/NN of/IN Russia/NNP/GPE Vladimir/NNP/PERSON"
                    + " Putin/NNP/PERSON"))
        .containsExactly("Russia PLACE", "Vladimir Putin PERSON (president of Russia)");
  }

  @Example
  void aRoleAfterTheNameIsFound() {
    assertThat(
            names(
                "Navalny/NNP/PERSON ~,/, President/NNP Vladimir/NNP/PERSON Putin/NNP/PERSON"
                    + " ~'s/POS/PERSON most/RBS prominent/JJ critic/NN ~,/, was/VBD jailed/VBN"))
        .contains("Vladimir Putin PERSON (President)");
    assertThat(
            names(
                "Josep/NNP/PERSON Borrell/NNP/PERSON ~,/, the/DT EU/NNP/ORG ~'s/POS foreign/JJ"
                    + " policy/NN chief/NN ~,/, began/VBD talks/NNS"))
        .contains("Josep Borrell PERSON (EU's foreign policy chief)");
  }

  @Example
  void thePossessiveIsNoPartOfTheName() {
    assertThat(names("the/DT/ORG European/NNP/ORG Union/NNP/ORG ~'s/POS/ORG diplomat/NN"))
        .containsExactly("European Union ORGANIZATION");
  }

  @Example
  void aNameGluedToAQuotationMarkStandsAlone() {
    assertThat(names("investigated/VBN ~,/, ”/'' ~Borrell/NNP/PERSON told/VBD reporters/NNS"))
        .containsExactly("Borrell PERSON");
  }

  @Example
  void aLoneSurnameTakesTheTypeOfItsFullForm() {
    assertThat(
            names(
                "Alexei/NNP/PERSON Navalnyin/NNP/PERSON spoke/VBD",
                "Russia/NNP/GPE questioned/VBD that/IN Navalnyi/NNP/ORG was/VBD poisoned/VBN"))
        .containsExactly("Alexei Navalnyin PERSON", "Russia PLACE", "Navalnyi PERSON");
  }

  @Example
  void statesJoinedByAHyphenAreTwoNames() {
    assertThat(names("made/VBN EU/NNP/ORG ~-/HYPH ~Russia/NNP relations/NNS worse/JJR"))
        .containsExactly("EU ORGANIZATION", "Russia PLACE");
  }

  @Example
  void aStateBeforeItsMinistryIsPartOfTheName() {
    assertThat(names("said/VBD the/DT German/JJ/NORP Foreign/NNP/ORG Ministry/NNP/ORG"))
        .containsExactly("German Foreign Ministry ORGANIZATION");
    assertThat(names("the/DT Indian/JJ/NORP navy/NN said/VBD"))
        .containsExactly("Indian navy ORGANIZATION");
  }

  @Example
  void ofCarriesANameOn() {
    assertThat(names("in/IN the/DT Gulf/NNP of/IN Tonkin/NNP/LOC"))
        .containsExactly("Gulf of Tonkin PLACE");
  }

  @Example
  void particlesCarryAPersonalNameOn() {
    assertThat(names("met/VBD Mohammed/NNP/PERSON bin/NNP Salman/NNP/PERSON"))
        .containsExactly("Mohammed bin Salman PERSON");
  }

  @Example
  void anAcronymInBracketsIsAName() {
    assertThat(names("(/-LRB- ~AFP/NN ~)/-RRB-")).containsExactly("AFP ORGANIZATION");
  }

  @Example
  void aHeadlineInCapitalsNamesOnlyWhatTheTextNames() {
    assertThat(
            names(
                "Police/NNS Arrest/VBP Suspect/NN Pereira/NNP After/IN Raid/NNP",
                "Luis/NNP/PERSON Pereira/NNP/PERSON was/VBD arrested/VBN"))
        .containsExactly("Pereira PERSON (Suspect)", "Luis Pereira PERSON");
  }

  @Example
  void daysAndAmountsAreNoNames() {
    assertThat(names("on/IN Friday/NNP/DATE three/CD/CARDINAL I/PRP ok/UH")).isEmpty();
    assertThat(names("the/DT European/JJ/NORP capitals/NNS told/VBD us/PRP")).isEmpty();
  }

  @Example
  void whatTakesUpANameIsFoundForTheNextStage() {
    Document document =
        Tagged.document("a", "he/PRP called/VBD the/DT bloc/NN ~,/, the/DT minister/NN said/VBD");
    assertThat(finder.mentionsIn(document))
        .extracting(mention -> mention.kind() + " " + mention.surface())
        .containsExactly("PRONOUN he", "NOMINAL the bloc", "NOMINAL the minister");
  }

  private List<String> names(String... lines) {
    Document document = Tagged.document("test", lines);
    return finder.mentionsIn(document).stream()
        .filter(mention -> mention.kind() == Kind.NAME)
        .map(EnglishMentionsTest::line)
        .toList();
  }

  private static String line(Mention mention) {
    String roles =
        mention.roles().stream()
            .map(role -> mention.source().quote(role.span()))
            .toList()
            .toString();
    return mention.surface()
        + " "
        + mention.type()
        + (mention.roles().isEmpty() ? "" : " " + roles.replace('[', '(').replace(']', ')'));
  }

  // --- laws, over sentences that no parser would write ---

  @Property(tries = 500)
  void everySpanQuotesItsTokensAndNoTwoNamesOverlap(@ForAll("sentences") List<String> lines) {
    Document document = Tagged.document("law", lines.toArray(String[]::new));
    ImmutableList<Mention> mentions = finder.mentionsIn(document);
    int end = 0;
    for (Mention mention : mentions) {
      assertThat(mention.span())
          .isEqualTo(
              document
                  .token(mention.first())
                  .span()
                  .cover(document.token(mention.end() - 1).span()));
      assertThat(mention.head()).isBetween(mention.first(), mention.end() - 1);
      if (mention.kind() == Kind.NAME) {
        assertThat(mention.span().start()).isGreaterThanOrEqualTo(end);
        end = mention.span().end();
      }
    }
  }

  @Property(tries = 200)
  void theSameDocumentGivesTheSameMentions(@ForAll("sentences") List<String> lines) {
    String[] text = lines.toArray(String[]::new);
    assertThat(finder.mentionsIn(Tagged.document("law", text)))
        .isEqualTo(EnglishMentions.standard().mentionsIn(Tagged.document("law", text)));
  }

  @Provide
  Arbitrary<List<String>> sentences() {
    Arbitrary<String> word =
        Arbitraries.frequencyOf(
            Tuple.of(
                6,
                Arbitraries.of(
                    "Russian",
                    "US",
                    "Lavrov",
                    "President",
                    "of",
                    "the",
                    "bin",
                    "-",
                    "'s",
                    ",",
                    "Gulf",
                    "EU",
                    "Navy",
                    "INS",
                    "(",
                    ")",
                    "who",
                    "61",
                    "critic",
                    "Northeast",
                    "Chicago",
                    "he",
                    "bloc",
                    "for",
                    "“")),
            Tuple.of(
                1,
                Arbitraries.strings()
                    .ofMinLength(1)
                    .ofMaxLength(6)
                    .map(EnglishMentionsTest::plain)));
    Arbitrary<String> tag =
        Arbitraries.of("NNP", "NN", "JJ", "IN", "DT", "VBD", "POS", "CD", ",", "HYPH", "PRP");
    Arbitrary<String> type =
        Arbitraries.of("", "", "/PERSON", "/ORG", "/GPE", "/NORP", "/DATE", "/NOSUCHTYPE");
    Arbitrary<String> token = Combinators.combine(word, tag, type).as((w, t, n) -> w + "/" + t + n);
    return token
        .list()
        .ofMinSize(1)
        .ofMaxSize(14)
        .map(tokens -> String.join(" ", tokens))
        .list()
        .ofMinSize(1)
        .ofMaxSize(4);
  }

  /** Words of the notation hold none of its separators. */
  private static String plain(String any) {
    String plain = any.replaceAll("[/~\\s]", "");
    return plain.isEmpty() ? "x" : plain;
  }
}
