package org.crossread.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.google.common.base.Splitter;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.crossread.source.Source;
import org.crossread.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishValuesTest {

  private static final LocalDate FRIDAY = LocalDate.of(2021, 2, 5);

  // The seed articles

  @Test
  void readsEveryValueOfTheFirstSeed() throws IOException {
    assertThat(shown(seed("000_f941e3f5f74b7e35.txt")))
        .isEqualTo(
            """
            first | ordinal | 1st |
            years | duration | 2 years or more | [24..+∞) soft [24..120]
            Friday | date | 2021-02-05 | [2021-02-05..2021-02-06)
            earlier this week | date | 2021-02-01 to 2021-02-05 | [2021-02-01..2021-02-06)
            two and a half years | duration | 2 years 6 months | [30..30] soft [27..33)
            Thursday | date | 2021-02-04 | [2021-02-04..2021-02-05)
            2017 | date | 2017 | [2017-01-01..2018-01-01)
            next month | date | March 2021 | [2021-03-01..2021-04-01)
            Friday | date | 2021-02-05 | [2021-02-05..2021-02-06)
            January 17 | date | 2021-01-17 | [2021-01-17..2021-01-18)
            August | date | August 2020 | [2020-08-01..2020-09-01)
            """);
  }

  @Test
  void readsEveryValueOfTheSecondSeed() throws IOException {
    assertThat(shown(seed("001_95aafdb0e1f4baf3.txt")))
        .isEqualTo(
            """
            February 5, 2021 | date | 2021-02-05 | [2021-02-05..2021-02-06)
            February 5, 2021 | date | 2021-02-05 | [2021-02-05..2021-02-06)
            this week | date | the week of 2021-02-01 | [2021-02-01..2021-02-08)
            almost three years | duration | almost 3 years | [24..36) soft [30..36)
            Friday | date | 2021-02-05 | [2021-02-05..2021-02-06)
            three | count | 3 | [3..3]
            2014 | date | 2014 | [2014-01-01..2015-01-01)
            Friday | date | 2021-02-05 | [2021-02-05..2021-02-06)
            last year | date | 2020 | [2020-01-01..2021-01-01)
            two | count | 2 | [2..2]
            after 2024 | date | after 2024 | [2025-01-01..+∞)
            95-year-old | age | 95 years old | [95..95]
            up to two years | duration | up to 2 years | [0..24] soft [12..24]
            years | duration | 2 years or more | [24..+∞) soft [24..120]
            44 | age | 44 years old | [44..44]
            last month | date | January 2021 | [2021-01-01..2021-02-01)
            last August | date | August 2020 | [2020-08-01..2020-09-01)
            Tuesday | date | 2021-02-02 | [2021-02-02..2021-02-03)
            two years and eight months | duration | 2 years 8 months | [32..32]
            Friday | date | 2021-02-05 | [2021-02-05..2021-02-06)
            first | ordinal | 1st |
            95-year-old | age | 95 years old | [95..95]
            June | date | June 2020 | [2020-06-01..2020-07-01)
            last summer | date | summer 2020 | [2020-06-01..2020-09-01)
            until 2036 | date | until 2036 | (-∞..2037-01-01)
            two years | duration | 2 years | [24..24] soft [18..30)
            Friday | date | 2021-02-05 | [2021-02-05..2021-02-06)
            $1 billion | money | USD 1000000000 | [500000000..1500000000)
            February 22 | date | 2021-02-22 | [2021-02-22..2021-02-23)
            Thursday | date | 2021-02-04 | [2021-02-04..2021-02-05)
            Friday | date | 2021-02-05 | [2021-02-05..2021-02-06)
            10-year | duration | 10 years | [120..120] soft [114..126)
            $4.8 million | money | USD 4800000 | [4750000..4850000)
            Thursday | date | 2021-02-04 | [2021-02-04..2021-02-05)
            later this year | date | 2021-02-05 to 2021-12-31 | [2021-02-05..2022-01-01)
            scores | count | 40 or more | [40..+∞) soft [40..100]
            """);
  }

  private static String seed(String file) throws IOException {
    Path here = Path.of("..", "seeds", file);
    return Files.readString(Files.exists(here) ? here : Path.of("seeds", file));
  }

  // Amounts

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        // counts
        "126 people were held            | 126 | count | 126",
        "1,674,200 ballots               | 1,674,200 | count | 1674200",
        "two hundred and five ships      | two hundred and five | count | 205",
        "one million two hundred thousand doses | one million two hundred thousand | count | 1200000",
        "2½ doses                        | 2½ | count | 2.5",
        "five and a half million fish    | five and a half million | count | 5500000",
        "half a million doses            | half a million | count | 500000",
        "three quarters of voters        | three quarters | count | 0.75",
        "a quarter of the votes          | a quarter | count | 0.25",
        "one in five voters              | one in five | count | 0.2",
        "seven out of ten voters         | seven out of ten | count | 0.7",
        "a dozen ships                   | a dozen | count | 12",
        "half a dozen ships              | half a dozen | count | 6",
        "two dozen ships                 | two dozen | count | 24",
        "30 to 50 ships                  | 30 to 50 | count | 30 to 50",
        "between 30 and 50 ships         | between 30 and 50 | count | 30 to 50",
        "two or three ships              | two or three | count | 2 to 3",
        "20-30 million doses             | 20-30 million | count | 20000000 to 30000000",
        "more than a dozen ships         | more than a dozen | count | more than 12",
        "about 200 ships                 | about 200 | count | about 200",
        "200 ships or so                 | 200 | count | 200",
        "200 or so ships                 | 200 or so | count | about 200",
        "no fewer than 30 ships          | no fewer than 30 | count | at least 30",
        "as many as 30 ships             | as many as 30 | count | up to 30",
        "dozens of ships                 | dozens | count | 24 or more",
        "several hundred ships           | several hundred | count | 300 or more",
        "tens of thousands of people     | tens of thousands | count | 20000 or more",
        "one ship was lost               | one | count | 1",
        // shares
        "4.8 percent of voters           | 4.8 percent | percent | 4.8 percent",
        "40% of voters                   | 40% | percent | 40 percent",
        "5 to 10 per cent of voters      | 5 to 10 per cent | percent | 5 to 10 percent",
        "40 percent to 70 percent of it  | 40 percent to 70 percent | percent | 40 to 70 percent",
        "up two percentage points        | two percentage points | percent | 2 percentage points",
        // money
        "$4.8 million was spent          | $4.8 million | money | USD 4800000",
        "US$ 150m was spent              | US$ 150m | money | USD 150000000",
        "up to £2bn was spent            | up to £2bn | money | up to GBP 2000000000",
        "HK$10.05 was spent              | HK$10.05 | money | HKD 10.05",
        "EUR 125 was spent               | EUR 125 | money | EUR 125",
        "17 US dollars was spent         | 17 US dollars | money | USD 17",
        "10,000 Swiss francs was spent   | 10,000 Swiss francs | money | CHF 10000",
        "50 cents was spent              | 50 cents | money | USD 0.5",
        "thirteen dollars and five cents | thirteen dollars and five cents | money | USD 13.05",
        "a fine of 300 pounds            | 300 pounds | money | GBP 300",
        "$20 million to $30 million      | $20 million to $30 million | money | USD 20000000 to USD 30000000",
        // measures
        "about 17 km away                | about 17 km | measure | about 17 kilometers",
        "a 776-foot airship              | 776-foot | measure | 776 feet",
        "a 24- to 30-foot dhow           | 24- to 30-foot | measure | 24 to 30 feet",
        "5 feet 6 inches tall            | 5 feet 6 inches | measure | 5.5 feet",
        "188 miles an hour               | 188 miles an hour | measure | 188 miles per hour",
        "190 sq km burned                | 190 sq km | measure | 190 square kilometers",
        "the catch weighed 25 pounds     | 25 pounds | measure | 25 pounds",
        "28 degrees Celsius              | 28 degrees Celsius | measure | 28 degrees Celsius",
        "a magnitude-6.1 quake           | magnitude-6.1 | measure | magnitude 6.1",
        "a 6.1-magnitude quake           | 6.1-magnitude | measure | magnitude 6.1",
        "a magnitude of about 6          | magnitude of about 6 | measure | magnitude about 6",
        "6.4 on the Richter scale        | 6.4 on the Richter scale | measure | magnitude 6.4",
        // ages
        "a man aged 44                   | aged 44 | age | 44 years old",
        "he is 44 years old              | 44 years old | age | 44 years old",
        "about three years of age        | about three years of age | age | about 3 years old",
        "a ten-month-old boy             | ten-month-old | age | 10 months old",
        "a woman in her 40s              | 40s | age | 40 to 49 years old",
        "12- to 15-year-olds             | 12- to 15-year-olds | age | 12 to 15 years old",
        // lengths of time
        "two-and-a-half-year term        | two-and-a-half-year | duration | 2 years 6 months",
        "two years and a half            | two years and a half | duration | 2 years 6 months",
        "2.5 years in jail               | 2.5 years | duration | 2 years 6 months",
        "a six-month term                | six-month | duration | 6 months",
        "a term of 30 months             | 30 months | duration | 2 years 6 months",
        "18 months to two years in jail  | 18 months to two years | duration | 1 year 6 months to 2 years",
        "within 90 minutes               | 90 minutes | duration | 1 hour 30 minutes",
        "for half an hour                | half an hour | duration | 30 minutes",
        "for more than an hour           | more than an hour | duration | more than 1 hour",
        "for a decade                    | a decade | duration | 10 years",
        "five working days               | five working days | duration | 5 days",
        "several months in jail          | several months | duration | 3 months or more",
        "two weeks later                 | two weeks | duration | 2 weeks",
        // places in an order
        "the second trial                | second | ordinal | 2nd",
        "the twenty-fifth ship           | twenty-fifth | ordinal | 25th",
        "the 21st ship                   | 21st | ordinal | 21st",
        "the last but one ship           | last but one | ordinal | 2nd from the end"
      })
  void readsOneValue(String text, String surface, String kind, String words) {
    assertThat(lines(text))
        .as(text)
        .extracting(line -> Splitter.on(" | ").splitToList(line).subList(0, 3))
        .containsExactly(List.of(surface, kind, words));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "two and a half years | [30..30] soft [27..33)",
        "2.5 years            | [30..30] soft [27..33)",
        "30 months            | [30..30] soft [25..35)",
        "about 200            | [100..300] soft [150..250]",
        "200                  | [200..200] soft [150..250)",
        "126                  | [126..126]",
        "more than a dozen    | (12..+∞) soft (12..24]",
        "4.8 million          | [4750000..4850000)",
        "$2.75                | [2.75..2.75] soft [2.745..2.755)",
        "17 kilometers        | [17000..17000]",
        "a couple             | [2..3]",
        "dozens               | [24..+∞) soft [24..100]",
        "nearly 40 percent    | [30..40) soft [35..40)"
      })
  void readsWhatTheWordsAllow(String text, String reading) {
    assertThat(lines(text)).singleElement().asString().endsWith("| " + reading);
  }

  @Test
  void tellsAChangeFromARange() {
    assertThat(surfaces("Prices rose from 5 percent to 10 percent."))
        .containsExactly("5 percent", "10 percent");
    assertThat(surfaces("Prices are from 5 percent to 10 percent."))
        .containsExactly("from 5 percent to 10 percent");
  }

  // What is no value

  @ParameterizedTest
  @ValueSource(
      strings = {
        "You may go.",
        "They will march on.",
        "One of them left.",
        "No one left.",
        "The one who left.",
        "Wait a second.",
        "They won 3-1.",
        "A 2-2 draw.",
        "Call +1-222-222-2222.",
        "Release 1.2.3 is out.",
        "Since 9/11 they wait.",
        "Open 24/7.",
        "A Boeing 737 landed.",
        "Along Route 66.",
        "After World War Two.",
        "The Sputnik V vaccine.",
        "An AK-47 and an AK 47.",
        "The G8 met.",
        "COVID-19 spreads.",
        "See page 12 and Article 58.",
        "See https://example.org/30%25?q=20%2021.",
        "The First Lady left.",
        "At first they left.",
        "Theresa May left.",
        "April Smith left.",
        "It will fall and spring up.",
        "Five-ish",
        "On the same day.",
        "Twice a week."
      })
  void findsNothing(String text) {
    assertThat(lines(text).stream().filter(line -> !line.startsWith("Five")).toList()).isEmpty();
  }

  // Dates

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        // absolute
        "on January 17, 2021              | January 17, 2021 | 2021-01-17 | [2021-01-17..2021-01-18)",
        "on 17 January 2021               | 17 January 2021 | 2021-01-17 | [2021-01-17..2021-01-18)",
        "on the 17th of January 2021      | the 17th of January 2021 | 2021-01-17 | [2021-01-17..2021-01-18)",
        "on Sunday, Jan. 17, 2021         | Sunday, Jan. 17, 2021 | 2021-01-17 | [2021-01-17..2021-01-18)",
        "on 2021-01-17                    | 2021-01-17 | 2021-01-17 | [2021-01-17..2021-01-18)",
        "on 01/17/2021                    | 01/17/2021 | 2021-01-17 | [2021-01-17..2021-01-18)",
        "on 17/01/2021                    | 17/01/2021 | 2021-01-17 | [2021-01-17..2021-01-18)",
        "on Feb. 3                        | Feb. 3 | 2021-02-03 | [2021-02-03..2021-02-04)",
        "in June 2016                     | June 2016 | 2016-06 | [2016-06-01..2016-07-01)",
        "in 2014                          | 2014 | 2014 | [2014-01-01..2015-01-01)",
        "the 2014 law                     | 2014 | 2014 | [2014-01-01..2015-01-01)",
        "in the 1970s                     | the 1970s | 197 | [1970-01-01..1980-01-01)",
        "in the 15th century              | the 15th century | 14 | [1400-01-01..1500-01-01)",
        "in the third quarter of 2020     | the third quarter of 2020 | 2020-Q3 | [2020-07-01..2020-10-01)",
        "in Q3 2020                       | Q3 2020 | 2020-Q3 | [2020-07-01..2020-10-01)",
        "the first half of 2020           | the first half of 2020 | 2020-H1 | [2020-01-01..2020-07-01)",
        "summer 2016                      | summer 2016 | 2016-SU | [2016-06-01..2016-09-01)",
        "the first Friday of July 2020    | the first Friday of July 2020 | 2020-07-03 | [2020-07-03..2020-07-04)",
        "the last week of July 2016       | the last week of July 2016 | 2016-W30 | [2016-07-25..2016-08-01)",
        // bare, by the measured policy
        "it met on Friday                 | Friday | 2021-02-05 | [2021-02-05..2021-02-06)",
        "it met on Thursday               | Thursday | 2021-02-04 | [2021-02-04..2021-02-05)",
        "it will meet on Thursday         | Thursday | 2021-02-11 | [2021-02-11..2021-02-12)",
        "it was held in August            | August | 2020-08 | [2020-08-01..2020-09-01)",
        "it will be held in August        | August | 2021-08 | [2021-08-01..2021-09-01)",
        "in March                         | March | 2021-03 | [2021-03-01..2021-04-01)",
        "on March 20                      | March 20 | 2021-03-20 | [2021-03-20..2021-03-21)",
        "on May 20                        | May 20 | 2020-05-20 | [2020-05-20..2020-05-21)",
        "it will end on May 20            | May 20 | 2021-05-20 | [2021-05-20..2021-05-21)",
        // relative
        "today                            | today | 2021-02-05 | [2021-02-05..2021-02-06)",
        "the day before yesterday         | the day before yesterday | 2021-02-03 | [2021-02-03..2021-02-04)",
        "last month                       | last month | 2021-01 | [2021-01-01..2021-02-01)",
        "this week                        | this week | 2021-W05 | [2021-02-01..2021-02-08)",
        "earlier this week                | earlier this week | 2021-W05 | [2021-02-01..2021-02-06)",
        "next week                        | next week | 2021-W06 | [2021-02-08..2021-02-15)",
        "last year                        | last year | 2020 | [2020-01-01..2021-01-01)",
        "last summer                      | last summer | 2020-SU | [2020-06-01..2020-09-01)",
        "last August                      | last August | 2020-08 | [2020-08-01..2020-09-01)",
        "August last year                 | August last year | 2020-08 | [2020-08-01..2020-09-01)",
        "last Friday                      | last Friday | 2021-01-29 | [2021-01-29..2021-01-30)",
        "next Friday                      | next Friday | 2021-02-12 | [2021-02-12..2021-02-13)",
        "Tuesday next week                | Tuesday next week | 2021-02-09 | [2021-02-09..2021-02-10)",
        "20th of next month               | 20th of next month | 2021-03-20 | [2021-03-20..2021-03-21)",
        "three days ago                   | three days ago | 2021-02-02 | [2021-02-02..2021-02-03)",
        "two years ago                    | two years ago | 2019 | [2019-01-01..2020-01-01)",
        "more than two years ago          | more than two years ago | 2019 | (-∞..2020-01-01)",
        "the past two weeks               | the past two weeks | 2021-01-22/2021-02-05 | [2021-01-22..2021-02-05)",
        "over the weekend                 | the weekend | 2021-W04-WE | [2021-01-30..2021-02-01)",
        "the year after next              | the year after next | 2023 | [2023-01-01..2024-01-01)",
        // parts, bounds, stretches
        "early 2014                       | early 2014 | 2014 | [2014-01-01..2014-07-01)",
        "mid-March                        | mid-March | 2021-03 | [2021-03-11..2021-03-21)",
        "at the end of March              | the end of March | 2021-03 | [2021-03-16..2021-04-01)",
        "since 2014                       | since 2014 | 2014 | [2014-01-01..+∞)",
        "until 2036                       | until 2036 | 2036 | (-∞..2037-01-01)",
        "by March                         | by March | 2021-03 | (-∞..2021-04-01)",
        "before March                     | before March | 2021-03 | (-∞..2021-03-01)",
        "after Friday's verdict           | Friday | 2021-02-05 | [2021-02-05..2021-02-06)",
        "2014-2018                        | 2014-2018 | 2014/2018 | [2014-01-01..2019-01-01)",
        "from January 4 to 22             | from January 4 to 22 | 2021-01-04/2021-01-22 | [2021-01-04..2021-01-23)",
        "4 to 22 January 1995             | 4 to 22 January 1995 | 1995-01-04/1995-01-22 | [1995-01-04..1995-01-23)",
        "between May 2015 and 2018        | between May 2015 and 2018 | 2015-05/2018 | [2015-05-01..2019-01-01)",
        // times of day
        "6:15 a.m. on Tuesday             | 6:15 a.m. on Tuesday | 2021-02-02T06:15 | [2021-02-02T06:15..2021-02-02T06:16)",
        "Tuesday at 3pm                   | Tuesday at 3pm | 2021-02-02T15:00 | [2021-02-02T15:00..2021-02-02T15:01)",
        "Tuesday night                    | Tuesday night | 2021-02-02TNI | [2021-02-02T17:00..2021-02-03T06:00)",
        "at 6:15 a.m.                     | 6:15 a.m. | T06:15 | unsettled"
      })
  void readsOneDate(String text, String surface, String timex, String interval) {
    FoundValue found = values(text).stream().collect(onlyDate());
    WrittenDate date = (WrittenDate) found.value();
    assertThat(source(text).quote(found.span())).isEqualTo(surface);
    assertThat(date.timex()).isEqualTo(timex);
    assertThat(reading(date)).isEqualTo(interval);
  }

  private static java.util.stream.Collector<FoundValue, ?, FoundValue> onlyDate() {
    return Collectors.collectingAndThen(
        Collectors.toList(),
        found -> {
          assertThat(found).filteredOn(f -> f.value() instanceof WrittenDate).hasSize(1);
          return found.stream().filter(f -> f.value() instanceof WrittenDate).findFirst().get();
        });
  }

  @Test
  void keepsTheSecondBestReadingOfABareDate() {
    WrittenDate thursday = (WrittenDate) values("on Thursday").get(0).value();
    assertThat(thursday.runnerUp().orElseThrow())
        .hasToString("[2021-02-11T00:00..2021-02-12T00:00)");
  }

  @ParameterizedTest
  @CsvSource({
    "Friday, XXXX-WXX-5",
    "in August, XXXX-08",
    "on January 17, XXXX-01-17",
    "last month, XXXX-XX",
    "yesterday, PRESENT_REF",
    "three days ago, PAST_REF"
  })
  void leavesRelativeDatesOpenWithoutADayOfPublication(String text, String timex) {
    Document undated = PlainReader.read(text);
    WrittenDate date = (WrittenDate) EnglishValues.standard().valuesIn(undated).get(0).value();
    assertThat(date.interval()).isEmpty();
    assertThat(date.reading()).isEmpty();
    assertThat(date.timex()).isEqualTo(timex);
  }

  @Test
  void widensDatesUnderAHedge() {
    WrittenDate march = (WrittenDate) values("around 2014-03-10").get(0).value();
    assertThat(march.reading().orElseThrow().hard())
        .hasToString("[2014-03-09T00:00..2014-03-12T00:00)");
    assertThat(march).hasToString("about 2014-03-10");
  }

  // Views for callers who count otherwise

  @Test
  void findsEveryNumberWhateverItCounts() {
    Document document = PlainReader.read("He paid $4.8 million for 3 of them on page 5.");
    assertThat(EnglishValues.standard().numbersIn(document))
        .extracting(found -> found.value().toString())
        .containsExactly("4800000", "3", "5");
  }

  @Test
  void tellsAValueFromItsHedge() {
    Document document = read("He got almost three years, and 200 or more left.");
    assertThat(EnglishValues.standard().valuesIn(document))
        .extracting(found -> EnglishValues.standard().withoutHedge(document, found))
        .extracting(document.source()::quote)
        .containsExactly("three years", "200");
  }

  // Laws

  @Property(tries = 400)
  void quotesTheSourceInOrderWithoutOverlap(@ForAll("news") String text) {
    int past = 0;
    for (FoundValue found : values(text)) {
      assertThat(found.span().start()).isGreaterThanOrEqualTo(past);
      assertThat(found.span().length()).isPositive();
      past = found.span().end();
      Document document = read(text);
      assertThat(document.token(found.first()).span().start())
          .isLessThanOrEqualTo(found.span().start());
      assertThat(document.token(found.end() - 1).span().end()).isGreaterThanOrEqualTo(past);
      assertThat(source(text).quote(found.span())).isNotBlank();
    }
    assertThat(past).isLessThanOrEqualTo(text.length());
  }

  @Property(tries = 400)
  void aSentenceMoreChangesNothingBeforeIt(
      @ForAll("news") String text, @ForAll("news") String more) {
    String closed = text + " end.";
    List<FoundValue> before = values(closed);
    assertThat(values(closed + " Then " + more).subList(0, before.size())).isEqualTo(before);
  }

  @Example
  void lengthsBelowZeroAreNone() {
    assertThat(values("It lasted minus two years and 65 days, or -3 months 2 weeks."))
        .extracting(FoundValue::value)
        .noneMatch(value -> value instanceof WrittenDuration d && d.amount().low().signum() < 0);
  }

  @Property(tries = 400)
  void readsAnyText(@ForAll String text) {
    assertThat(values(text)).isNotNull();
    assertThat(EnglishValues.standard().numbersIn(read(text))).isNotNull();
  }

  @Property(tries = 200)
  void hasAReadingForWhateverItFinds(@ForAll("news") String text) {
    for (FoundValue found : values(text)) {
      assertThat(reading(found.value())).isNotNull();
      assertThat(found.value().toString()).isNotBlank();
    }
  }

  /** Snippets that grammars start on, in any order: where they meet is where they break. */
  @Provide
  Arbitrary<String> news() {
    return Arbitraries.of(
            Splitter.on(' ')
                .splitToList(
                    "almost about up to two three and a half years months of 1 17 200 2014 4.8 ½ 3/4"
                        + " million dozen hundred $ US$ € % percent km feet January May Friday last"
                        + " next this week month ago from between until since early - , ( ) 10-year"
                        + " 95-year-old aged first second 6:15 a.m. 2021-02-30 31 February 9999 0"
                        + " 0000 1,000 00:61 will old or more in the 1970s Q3 quarter minus -5"
                        + " hundreds thousandth 99999999999999999999 decades centuries"))
        .list()
        .ofMaxSize(12)
        .map(words -> String.join(" ", words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "and ",
        "1,",
        "1,000,",
        "hundred ",
        "million ",
        "one ",
        "between ",
        "from 1 to ",
        "$",
        "1-",
        "January ",
        "the ",
        "last ",
        "2 years and ",
        "1.",
        "1/",
        "until ",
        "(",
        "a ",
        "20 ",
        "Q",
        "half a ",
        "more than ",
        "\uD83D\uDE00",
        "-",
        "1 000 ",
        "Friday, "
      })
  void takesTimeInTheLengthOfHostileText(String part) {
    String text = Strings.repeat(part, 200_000 / part.length());
    assertTimeoutPreemptively(Duration.ofSeconds(60), () -> values(text));
  }

  // Help

  private static Source source(String text) {
    return Source.of("test", text).on(FRIDAY);
  }

  private static Document read(String text) {
    return new PlainReader().read(source(text));
  }

  private static ImmutableList<FoundValue> values(String text) {
    return EnglishValues.standard().valuesIn(read(text));
  }

  private static List<String> surfaces(String text) {
    return values(text).stream().map(found -> source(text).quote(found.span())).toList();
  }

  private static List<String> lines(String text) {
    return values(text).stream()
        .map(
            found ->
                String.join(
                    " | ",
                    source(text).quote(found.span()),
                    kind(found.value()),
                    found.value().toString(),
                    reading(found.value())))
        .toList();
  }

  private static String shown(String text) {
    return lines(text).stream()
        .map(line -> line.stripTrailing() + "\n")
        .collect(Collectors.joining());
  }

  private static String kind(Value value) {
    return value.getClass().getSimpleName().replace("Written", "").toLowerCase(Locale.ROOT);
  }

  private static String reading(Value value) {
    return value.match(
        new Value.Cases<>() {
          @Override
          public String count(WrittenCount count) {
            return count.reading().toString();
          }

          @Override
          public String ordinal(WrittenOrdinal ordinal) {
            return "";
          }

          @Override
          public String percent(WrittenPercent percent) {
            return percent.reading().toString();
          }

          @Override
          public String money(WrittenMoney money) {
            return money.reading().toString();
          }

          @Override
          public String measure(WrittenMeasure measure) {
            return measure.reading().toString();
          }

          @Override
          public String age(WrittenAge age) {
            return age.reading().toString();
          }

          @Override
          public String duration(WrittenDuration duration) {
            return duration.reading().toString();
          }

          @Override
          public String date(WrittenDate date) {
            return date.reading()
                .map(reading -> reading.hard().toString().replace("T00:00", ""))
                .orElse("unsettled");
          }

          @Override
          public String named(Named named) {
            return named.name();
          }

          @Override
          public String described(Described described) {
            return described.text();
          }

          @Override
          public String occurrence(Occurrence occurrence) {
            return occurrence.text();
          }

          @Override
          public String custom(CustomValue custom) {
            return custom.kind();
          }
        });
  }
}
