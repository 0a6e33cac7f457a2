package org.crossread.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.crossread.entity.NameComparison.Judgement;
import org.crossread.mention.EntityType;

@Label("Names")
class NamesTest {

  private static final String[][] ONE_PERSON = {
    {"Alexei Navalnyin", "Alexey Navalny"},
    {"Navalnyi", "Alexey Navalny"},
    {"Aleksej Navalnyj", "Alexei Navalny"},
    {"Алексей Навальный", "Alexey Navalny"},
    {"Sergei Lavrovia", "Sergey Lavrov"},
    {"Sergej Lawrow", "Sergey Lavrov"},
    {"Russian Foreign Minister Sergey Lavrov", "Lavrov"},
    {
      "European Union High Representative for Foreign Affairs and Security Policy Josep Borrell",
      "Borrel"
    },
    {"EU’s foreign policy chief Borrell", "Josep Borrell"},
    {"Joseph Borrell", "Josep Borrell"},
    {"Putin's spokesperson Dmitry Peskov", "Peskov"},
    {"Vladimir Poutine", "Vladimir Putin"},
    {"Yulia Navalnaya", "Julia Nawalnaja"},
    {"Smith, John", "John Smith"},
    {"V. Putin", "Vladimir Putin"},
    {"Bill Clinton", "William Clinton"},
    {"Kim Jong-un", "Kim Jong Un"},
    {"AlisherUsmanov", "Alisher Usmanov"},
    {"Mohammed Bin Salman Al Saud", "Muhammad bin Salman"},
    {"Robyn Norma Castle", "Robin Castle"},
    {"George H. W. Bush", "George H.W. Bush"},
  };

  private static final String[][] TWO_PERSONS = {
    {"Alexei Navalny", "Oleg Navalny"},
    {"Alexei Navalny", "Yulia Navalnaya"},
    {"Navalny", "Navalnaya"},
    {"Lavrov", "Lavrova"},
    {"Sergei Lavrov", "Sergei Ryabkov"},
    {"Donald Trump", "Donald Trump Jr."},
    {"George H. W. Bush", "George W. Bush"},
    {"Sergey Viktorovich Lavrov", "Sergey Borisovich Lavrov"},
    {"Joe Biden", "Hunter Biden"},
    {"Kim Jong Un", "Kim Jong Il"},
    {"Mohammed bin Salman", "Mohammed bin Nayef"},
    {"Andrei Ivanov", "Andrei Ivanenko"},
    {"Volodymyr Zelensky", "Olena Zelenska"},
    {"Minister Lavrov", "Minister Shoigu"},
    {"Putin", "Rasputin"},
    {"Daniel Tusk", "Donald Tusk"},
  };

  private static final String[][] ONE_BODY = {
    {"EU", "European Union"},
    {"the EU", "The European Union"},
    {"N.A.T.O.", "NATO"},
    {"European Medicines Agency", "EMA"},
    {"PLA", "People’s Liberation Army"},
    {"Siemens Aktiengesellschaft", "Siemens AG"},
    {"Procter & Gamble Co.", "Procter and Gamble Co."},
    {"OAO Gazprom", "Gazprom JSC"},
    {"MV Hellenic Spirit", "Hellenic Spirit"},
    {"Société Générale S.A.", "Societe Generale S.A."},
  };

  private static final String[][] TWO_BODIES = {
    {"Russian Foreign Ministry", "German Foreign Ministry"},
    {"European Union", "European Parliament"},
    {"European Medicines Agency", "European Space Agency"},
    {"Bank of England", "Bank of Ireland"},
    {"AFP", "AP"},
    {"EU", "UN"},
    {"Foreign Ministry", "Defence Ministry"},
    {"Deutsche Bank AG", "Deutsche Bank GmbH"},
    {"Capital Fund V", "Capital Fund VI"},
    {"Supreme Court of Russia", "Supreme Court of Poland"},
  };

  private static final String[][] ONE_PLACE = {
    {"US", "United States"},
    {"U.S.", "United States of America"},
    {"Kiev", "Kyiv"},
    {"Moskva", "Moscow"},
    {"Türkiye", "Turkey"},
    {"Burma", "Myanmar"},
    {"Kestrel island", "Island of Kestrel"},
  };

  private static final String[][] TWO_PLACES = {
    {"Iran", "Iraq"},
    {"Niger", "Nigeria"},
    {"Austria", "Australia"},
    {"North Korea", "South Korea"},
    {"Mali", "Malta"},
    {"Slovakia", "Slovenia"},
    {"Republic of the Congo", "Democratic Republic of the Congo"},
    {"Kestrel City", "Kestrel Island"},
    {"Balmore", "Galmore"},
  };

  @Example
  void namesOfOneThingAreTheSame() {
    assertAll(ONE_PERSON, EntityType.PERSON, true);
    assertAll(ONE_BODY, EntityType.ORGANIZATION, true);
    assertAll(ONE_PLACE, EntityType.PLACE, true);
  }

  @Example
  void namesOfTwoThingsAreNot() {
    assertAll(TWO_PERSONS, EntityType.PERSON, false);
    assertAll(TWO_BODIES, EntityType.ORGANIZATION, false);
    assertAll(TWO_PLACES, EntityType.PLACE, false);
  }

  private static void assertAll(String[][] pairs, EntityType type, boolean same) {
    for (String[] pair : pairs) {
      NameComparison there = Names.compare(pair[0], pair[1], type);
      assertThat(there.same()).as(there.toString()).isEqualTo(same);
      assertSymmetric(pair[0], pair[1], type);
    }
  }

  @Example
  void theReasonNamesBothAndPairsTheirWords() {
    assertThat(Names.compare("Sergei Lavrovia", "Sergey Lavrov", EntityType.PERSON).because())
        .isEqualTo(
            "'Sergei Lavrovia' and 'Sergey Lavrov': sergei is a form of sergey, lavrovia is"
                + " inflected as lavrov");
    assertThat(Names.compare("Donald Trump", "Donald Trump Jr.", EntityType.PERSON).because())
        .isEqualTo("'Donald Trump' and 'Donald Trump Jr.' differ in generation: none and jr");
    assertThat(Names.compare("Iran", "Iraq", EntityType.PLACE).because())
        .isEqualTo("'Iran' and 'Iraq' are Iran and Iraq");
  }

  @Example
  void anotherGivenNameIsAVetoAndNoMereDoubt() {
    assertThat(Names.compare("Alexei Navalny", "Oleg Navalny", EntityType.PERSON).judgement())
        .isEqualTo(Judgement.DIFFERENT);
    assertThat(Names.compare("Alexei", "Navalny", EntityType.PERSON).judgement())
        .isEqualTo(Judgement.UNSURE);
  }

  // --- laws ---

  @Property(tries = 500)
  void everyNameIsTheSameAsItself(@ForAll("names") String name, @ForAll EntityType type) {
    NameComparison itself = Names.compare(name, name, type);
    assertThat(itself.same()).as(itself.toString()).isTrue();
    assertThat(itself.score()).isEqualTo(1);
  }

  @Property(tries = 1000)
  void comparisonIsSymmetric(
      @ForAll("names") String left, @ForAll("names") String right, @ForAll EntityType type) {
    assertSymmetric(left, right, type);
  }

  @Property(tries = 1000)
  void namesakesOfOtherGivenNamesAreNeverTheSame(
      @ForAll("surnames") String surname, @ForAll("given") String x, @ForAll("given") String y) {
    boolean variants =
        org.crossread.mention.GivenNames.standard()
            .areVariants(
                x.toLowerCase(java.util.Locale.ROOT), y.toLowerCase(java.util.Locale.ROOT));
    if (!variants) {
      assertThat(Names.compare(x + " " + surname, y + " " + surname, EntityType.PERSON).judgement())
          .isEqualTo(Judgement.DIFFERENT);
    }
  }

  @Property
  void caseAndMarksAndTitlesDoNotMatter(
      @ForAll("surnames") String surname, @ForAll("given") String given) {
    String name = given + " " + surname;
    for (String other :
        new String[] {
          name.toUpperCase(java.util.Locale.ROOT),
          "Dr. " + name,
          "President " + name,
          surname + ", " + given
        }) {
      assertThat(Names.compare(name, other, EntityType.PERSON).same()).as(other).isTrue();
    }
  }

  private static void assertSymmetric(String left, String right, EntityType type) {
    NameComparison there = Names.compare(left, right, type);
    NameComparison back = Names.compare(right, left, type);
    assertThat(back.judgement()).as(there + " | " + back).isEqualTo(there.judgement());
    assertThat(back.score()).isCloseTo(there.score(), within(1e-9));
    assertThat(there.score()).isBetween(0.0, 1.0);
  }

  @Provide
  Arbitrary<String> names() {
    Arbitrary<String> word =
        Arbitraries.of(
            "Alexei",
            "Oleg",
            "A.",
            "Navalny",
            "Navalnyi",
            "Lavrov",
            "Lavrova",
            "bin",
            "Jr.",
            "Kim",
            "Jong-un",
            "Russian",
            "Ministry",
            "of",
            "City",
            "AG",
            "V",
            "MV",
            "EU",
            "Навальный",
            "محمد",
            "習近平",
            ",",
            "O'Brien",
            "Sech1n");
    Arbitrary<String> any = Arbitraries.strings().ofMaxLength(8);
    return Arbitraries.oneOf(
        Combinators.combine(word, word, word).as((x, y, z) -> x + " " + y + " " + z),
        Combinators.combine(word, word).as((x, y) -> x + " " + y),
        word,
        Combinators.combine(word, any).as((x, y) -> x + " " + y),
        any);
  }

  @Provide
  Arbitrary<String> surnames() {
    return Arbitraries.of("Smith", "Navalny", "Okonkwo", "García", "Papadopoulos", "Ivanov");
  }

  @Provide
  Arbitrary<String> given() {
    return Arbitraries.of("Alexei", "Oleg", "John", "Mary", "Peter", "Olga", "David", "Daniel");
  }
}
