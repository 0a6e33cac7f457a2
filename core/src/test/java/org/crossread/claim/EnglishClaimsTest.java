package org.crossread.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.crossread.Crossread;
import org.crossread.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What sentences claim: subject, attribute, the value's words, and how it is put forward. */
class EnglishClaimsTest {

  private static final LocalDate FRIDAY = LocalDate.of(2024, 5, 17);
  private static final Crossread CROSSREAD = Crossread.standard();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Navalny, 44, was arrested at Moscow airport last month.                   | Navalny        | arrest.date            | last month           | ASSERTED
          Navalny, 44, was arrested at Moscow airport last month.                   | Navalny        | arrest.place           | Moscow airport       | ASSERTED
          Navalny, 44, was arrested at Moscow airport last month.                   | Navalny        | arrest.occurrence      | was arrested         | ASSERTED
          Navalny, 44, was arrested at Moscow airport last month.                   | Navalny        | age                    | 44                   | ASSERTED
          Russian Foreign Minister Sergey Lavrov arrived.                           | Sergey Lavrov  | role                   | Russian Foreign Minister | ASSERTED
          Alexei Navalny is an outspoken critic.                                    | Alexei Navalny | role                   | outspoken critic     | ASSERTED
          Lavrov described the EU as an unreliable partner.                         | European Union | description            | unreliable partner   | ASSERTED
          Maria Keller was sentenced on Tuesday to two and a half years in prison.  | Maria Keller   | sentence.duration      | two and a half years | ASSERTED
          Maria Keller was sentenced on Tuesday to two and a half years in prison.  | Maria Keller   | sentence.date          | Tuesday              | ASSERTED
          The court jailed Keller for almost three years.                           | Keller         | sentence.duration      | almost three years   | ASSERTED
          After being imprisoned for eight months, Maria Keller appeared in court.  | Maria Keller   | sentence.duration      | eight months         | ASSERTED
          Keller faces a 10-year sentence in a separate case.                       | Keller         | sentence.duration      | 10-year              | HYPOTHETICAL
          The charge carries a maximum penalty of two years.                        | charge         | penalty.duration       | two years            | ASSERTED
          Keller was jailed for parole violations.                                  | Keller         | sentence.cause         | parole violations    | ASSERTED
          Maria Keller, 44, was arrested at Berlin airport on arrival from Spain.   | Maria Keller   | age                    | 44                   | ASSERTED
          Maria Keller, 44, was arrested at Berlin airport on arrival from Spain.   | Maria Keller   | arrest.place           | Berlin airport       | ASSERTED
          Maria Keller, 44, was arrested at Berlin airport on arrival from Spain.   | Maria Keller   | arrival.origin         | Spain                | ASSERTED
          Keller was arrested when she arrived in Berlin from Spain.                | Keller         | arrest.place           | Berlin               | ASSERTED
          The crash killed 13 people and injured dozens.                            | 13 people      | death.count            | 13                   | ASSERTED
          Thirteen people died when a train crashed near Lyon.                      | Thirteen people | death.count           | Thirteen             | ASSERTED
          About 82 percent of homes were damaged in the earthquake.                 | homes          | damage.count           | About 82 percent     | ASSERTED
          A magnitude-6.1 earthquake struck Iran, according to Reuters.             | magnitude-6.1 earthquake | quake.measure | magnitude-6.1       | ASSERTED
          The company bought the airline for $4.8 million.                          | airline        | purchase.amount        | $4.8 million         | ASSERTED
          The union called for the release of Maria Keller.                         | Maria Keller   | release.occurrence     | release              | DEMANDED
          Keller was reportedly arrested in Vienna.                                 | Keller         | arrest.place           | Vienna               | ALLEGED
          Keller will be released, her lawyer said.                                 | Keller         | release.occurrence     | will be released     | PLANNED
          German Chancellor Olaf Scholz met President Emmanuel Macron in Paris.     | Olaf Scholz    | role                   | German Chancellor    | ASSERTED
          German Chancellor Olaf Scholz met President Emmanuel Macron in Paris.     | Emmanuel Macron | presence.place        | Paris                | ASSERTED
          Olaf Scholz is the chancellor of Germany.                                 | Olaf Scholz    | role                   | chancellor of Germany | ASSERTED
          Kenya was acting like the United States.                                  | Kenya          | likeness               | United States        | ASSERTED
          Keller blamed her poisoning on President Ruto.                            | Keller         | poisoning.responsibility | President Ruto     | ALLEGED
          """)
  void claims(String sentence, String subject, String attribute, String words, Modality modality) {
    assertThat(claims(sentence))
        .anySatisfy(
            claim -> {
              assertThat(claim.subject().text()).isEqualTo(subject);
              assertThat(claim.attribute().name()).isEqualTo(attribute);
              assertThat(claim.quote()).isEqualTo(words);
              assertThat(claim.modality()).isEqualTo(modality);
              assertThat(claim.polarity()).isEqualTo(Polarity.AFFIRMED);
            });
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Navalny was poisoned.                                          | poisoning.occurrence     | AFFIRMED | ASSERTED   |
          Russia has questioned that Navalny was poisoned.               | poisoning.occurrence     | AFFIRMED | QUESTIONED | Russia
          Russia denied that Navalny was poisoned.                       | poisoning.occurrence     | DENIED   | ASSERTED   | Russia
          Navalny will be released.                                      | release.occurrence       | AFFIRMED | PLANNED    |
          The lawyers say Navalny cannot face a sentence.                | sentence.occurrence      | DENIED   | HYPOTHETICAL | lawyers
          She called for the release of Navalny.                         | release.occurrence       | AFFIRMED | DEMANDED   |
          Keller was not arrested.                                       | arrest.occurrence        | DENIED   | ASSERTED   |
          The ministry denied that Keller had been poisoned.             | poisoning.occurrence     | DENIED   | ASSERTED   | ministry
          The ministry did not deny that Keller had been poisoned.       | poisoning.occurrence     | AFFIRMED | ASSERTED   | ministry
          The minister questioned whether Keller was poisoned.           | poisoning.occurrence     | AFFIRMED | QUESTIONED | minister
          Kenya has questioned that Keller was poisoned and denied that the Kenyan army has anything to do with it. | poisoning.responsibility | DENIED | ASSERTED | Kenya
          Kenya denied any involvement in the poisoning of Keller.       | poisoning.responsibility | DENIED   | ASSERTED   | Kenya
          Officials said Keller was arrested.                            | arrest.occurrence        | AFFIRMED | ASSERTED   | Officials
          According to Maria Keller, President Ruto was poisoned.        | poisoning.occurrence     | AFFIRMED | ASSERTED   | Maria Keller
          Doctors rescued Keller from death.                             | death.occurrence         | DENIED   | ASSERTED   |
          """)
  void keepsWhatWasSaidApartFromWhatIsSo(
      String sentence, String attribute, Polarity polarity, Modality modality, String speaker) {
    assertThat(claims(sentence))
        .filteredOn(claim -> claim.attribute().name().equals(attribute))
        .isNotEmpty()
        .allSatisfy(
            claim -> {
              assertThat(claim.polarity()).isEqualTo(polarity);
              assertThat(claim.modality()).isEqualTo(modality);
              assertThat(claim.attribution().map(Attribution::text).orElse(null))
                  .isEqualTo(speaker);
            });
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          In March a quake hit Kerman, killing hundreds of people.         | hundreds
          In March a quake hit Kerman. It killed 612 people.               | 612
          In March 612 people were killed.                                 | 612
          About 600 were hurt when a quake of magnitude 6.4 hit in March.  | magnitude 6.4
          About 600 were killed in March in a quake of magnitude 6.4.      | magnitude 6.4
          """)
  void whatFollowsFromAnEventTakesItsTimeFromIt(String text, String words) {
    assertThat(claims(text))
        .filteredOn(claim -> claim.quote().equals(words))
        .isNotEmpty()
        .allSatisfy(
            claim ->
                assertThat(claim.event().time())
                    .hasValueSatisfying(
                        time ->
                            assertThat(time.lowerEndpoint())
                                .isEqualTo(LocalDate.of(2024, 3, 1).atStartOfDay())));
  }

  @Test
  void whatAnyQuakeCanDoIsNoFactOfOne() {
    assertThat(claims("A magnitude-6.0 quake can cause severe damage."))
        .filteredOn(claim -> claim.attribute().name().equals("quake.measure"))
        .isNotEmpty()
        .allSatisfy(claim -> assertThat(claim.modality()).isEqualTo(Modality.HYPOTHETICAL));
  }

  @Test
  void anAgeInAnAsideIsNotTheSubjectsOwn() {
    assertThat(
            claims(
                "Gary Keller, 35, was charged after police found two women -- 68 and 48 years old -- dead."))
        .filteredOn(claim -> claim.subject().text().equals("Gary Keller"))
        .filteredOn(claim -> claim.attribute().name().equals("age"))
        .extracting(Claim::quote)
        .containsExactly("35");
  }

  @Test
  void linksToOtherArticlesClaimNothing() {
    assertThat(claims("The vote was held.\nREAD MORE: Maria Keller was jailed for two years"))
        .noneMatch(claim -> claim.quote().contains("two years"));
  }

  @Test
  void captionsPrintedTwiceClaimOnce() {
    String caption = "Olaf Scholz meets Emmanuel Macron in Paris.";

    assertThat(claims(caption + "\n" + caption + " (AFP)"))
        .filteredOn(claim -> claim.attribute().name().equals("meeting.place"))
        .hasSize(1);
  }

  @Test
  void everyClaimAsksAQuestion() {
    assertThat(claims("Maria Keller was sentenced on Tuesday to two and a half years in prison."))
        .extracting(claim -> claim.attribute().question())
        .contains("When was Maria Keller sentenced?", "How long is Maria Keller's sentence?");
  }

  private static List<Claim> claims(String text) {
    return CROSSREAD.claims(Source.of("s", text).on(FRIDAY));
  }
}
