package org.crossread.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.TimeZone;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.crossread.corroboration.Origins;
import org.crossread.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReportTest {

  @Test
  void writesTheFormOfTheDesign() throws IOException {
    Golden.assertMatches("sample.json", JsonReport.of(Sample.report()));
  }

  @Test
  void writesToAWriterAndLeavesItOpen() throws IOException {
    StringWriter out = new StringWriter();

    JsonReport.write(Sample.report(), out);
    out.write("after");

    assertThat(out.toString()).isEqualTo(JsonReport.of(Sample.report()) + "after");
  }

  @Test
  void writesAClaimOnOneLineInTheSameShape() throws IOException {
    JsonNode claim = parse(JsonReport.of(Sample.report())).get("claims").get(2);

    assertThat(JsonReport.line(Sample.DENIED)).doesNotContain("\n");
    assertThat(parse(JsonReport.line(Sample.DENIED))).isEqualTo(claim);
  }

  @Test
  void writesAnEmptyReport() {
    assertThat(JsonReport.of(of()))
        .isEqualTo(
            """
            {
              "format": "crossread-report/1",
              "sources": [],
              "entities": [],
              "claims": [],
              "findings": [],
              "notes": []
            }
            """);
  }

  @Test
  void tellsAnUpdateFromTheLaterSide() throws IOException {
    JsonNode relation =
        parse(JsonReport.of(Sample.report())).get("findings").get(2).get("relations").get(0);

    assertThat(relation.get("relation").asText()).isEqualTo("UPDATES");
    assertThat(relation.get("a").asText()).isEqualTo(Sample.FEBRUARY.id());
    assertThat(relation.get("b").asText()).isEqualTo(Sample.NEXT_MONTH.id());
  }

  @Test
  void countsUtf16UnitsAndHashesUtf8() throws IOException {
    JsonNode source = parse(JsonReport.of(of(Source.of("a", "\uFEFFé 😀\0\r\n")))).at("/sources/0");

    assertThat(source.get("characters").asInt()).isEqualTo(8);
    assertThat(source.get("sha256").asText())
        .isEqualTo(
            Hashing.sha256().hashString("\uFEFFé 😀\0\r\n", StandardCharsets.UTF_8).toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-SA", "th-TH-u-nu-thai", "de-DE"})
  void isTheSameUnderEveryLocaleAndTimeZone(String tag) {
    String expected = JsonReport.of(Sample.report());
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

      assertThat(JsonReport.of(Sample.report())).isEqualTo(expected);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void writesHalvesOfSurrogatePairsAsEscapes() {
    assertThat(JsonReport.of(of(Source.of("a", "x").by("\uD83D, \uDE00, 😀, \uD83D"))))
        .contains("\"publisher\": \"\\uD83D, \\uDE00, 😀, \\uD83D\"");
  }

  @Test
  void writesWhatATerminalWouldObeyAsEscapes() {
    assertThat(JsonReport.of(of(Source.of("a", "x").by("\u001B[2J \u009B2J \u007F \u202E"))))
        .contains("\"publisher\": \"\\u001B[2J \\u009B2J \\u007F \\u202E\"");
  }

  @Property
  void losesNothingOfAnyText(@ForAll String text) throws IOException {
    String json = JsonReport.of(of(Source.of("a", "x").by(text)));

    assertThat(parse(json).at("/sources/0/publisher").asText()).isEqualTo(text);
    assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(json)).isTrue();
  }

  private static Report of(Source... sources) {
    return new Report(
        ImmutableList.copyOf(sources),
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.of(),
        new Origins(ImmutableMap.of()),
        ImmutableList.of());
  }

  private static JsonNode parse(String json) throws IOException {
    return new ObjectMapper().readTree(json);
  }
}
