package org.crossread.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossread.claim.Claim;
import org.crossread.corroboration.Origins;
import org.crossread.entity.Entity;
import org.crossread.mention.Mention;
import org.crossread.source.Source;
import org.crossread.source.Span;
import org.crossread.verdict.ClaimRelation;
import org.crossread.verdict.Finding;
import org.crossread.verdict.Position;
import org.crossread.verdict.Relation;
import org.crossread.verdict.Severity;

/**
 * Writes reports as JSON, in the form {@code crossread-report/1}.
 *
 * <pre>
 * { "format": "crossread-report/1",
 *   "sources":  [{"id", "publisher", "published", "url", "characters", "sha256"}],
 *   "entities": [{"id", "name", "type", "aliases",
 *                 "mentions": [{"source", "start", "end", "text", "kind"}]}],
 *   "claims":   [{"id", "source", "start", "end", "text",
 *                 "clause": {"start", "end", "text"}, "subject": {"entity", "text"}, "attribute",
 *                 "value": {"type", ...}, "polarity", "modality",
 *                 "attribution": {"entity", "text"}}],
 *   "findings": [{"id", "question", "verdict", "severity", "level", "kind",
 *                 "positions": [{"value", "claims", "origins"}],
 *                 "relations": [{"a", "b", "relation", "severity", "rule", "because"}]}],
 *   "notes":    [...] }
 * </pre>
 *
 * <p>Offsets and {@code characters} count UTF-16 code units; {@code sha256} is of the text in
 * UTF-8. What is not known is {@code null}; only the fields of a value depend on its type. {@code
 * UPDATED_BY} is written as {@code UPDATES} with {@code a} and {@code b} in each other's place.
 *
 * <p>The same report always gives the same characters. Lines end in {@code \n}. What a terminal
 * would obey, and halves of surrogate pairs, stand as JSON escapes.
 */
public final class JsonReport {

  private static final String FORMAT = "crossread-report/1";

  private final JsonGenerator json;

  private JsonReport(JsonGenerator json) {
    this.json = json;
  }

  /** Returns {@code report} as JSON, indented, with a line break at the end. */
  public static String of(Report report) {
    StringWriter text = new StringWriter();
    try {
      write(report, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a StringWriter never throws one
    }
    return text.toString();
  }

  /**
   * Writes {@code report} as JSON, indented, with a line break at the end. Leaves {@code out} open.
   */
  public static void write(Report report, Writer out) throws IOException {
    Writer escaping = new EscapingWriter(out);
    try (JsonGenerator json = generator(escaping, indented())) {
      new JsonReport(json).report(report);
    }
    escaping.write('\n');
    escaping.flush();
  }

  /** Returns {@code claim} as a report shows it, on one line without a line break. */
  public static String line(Claim claim) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = generator(new EscapingWriter(text), new MinimalPrettyPrinter())) {
      new JsonReport(json).claim(claim);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a StringWriter never throws one
    }
    return text.toString();
  }

  private static JsonGenerator generator(Writer out, PrettyPrinter printer) throws IOException {
    JsonGenerator json =
        JsonFactory.builder()
            .build()
            .createGenerator(out)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    return json.setPrettyPrinter(printer);
  }

  private static PrettyPrinter indented() {
    DefaultIndenter twoSpaces = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withArrayEmptySeparator("")
            .withObjectEmptySeparator("");
    return new DefaultPrettyPrinter(separators)
        .withObjectIndenter(twoSpaces)
        .withArrayIndenter(twoSpaces);
  }

  private void report(Report report) throws IOException {
    json.writeStartObject();
    json.writeStringField("format", FORMAT);
    array("sources", report.sources(), this::source);
    array("entities", report.entities(), this::entity);
    array("claims", report.claims(), this::claim);
    array("findings", report.findings(), finding -> finding(finding, report.origins()));
    strings("notes", report.notes());
    json.writeEndObject();
  }

  private void source(Source source) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", source.id());
    optional("publisher", source.publisher());
    optional("published", source.published());
    optional("url", source.url());
    json.writeNumberField("characters", source.text().length());
    json.writeStringField(
        "sha256", Hashing.sha256().hashString(source.text(), StandardCharsets.UTF_8).toString());
    json.writeEndObject();
  }

  private void entity(Entity entity) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", entity.id());
    json.writeStringField("name", entity.name());
    json.writeStringField("type", entity.type().name());
    strings("aliases", entity.aliases().asList());
    array("mentions", entity.mentions(), this::mention);
    json.writeEndObject();
  }

  private void mention(Mention mention) throws IOException {
    json.writeStartObject();
    json.writeStringField("source", mention.source().id());
    words(mention.source(), mention.span());
    json.writeStringField("kind", mention.kind().name());
    json.writeEndObject();
  }

  private void claim(Claim claim) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", claim.id());
    json.writeStringField("source", claim.source().id());
    words(claim.source(), claim.span());
    json.writeObjectFieldStart("clause");
    words(claim.source(), claim.clause());
    json.writeEndObject();
    json.writeFieldName("subject");
    named(claim.subject().entity(), claim.subject().text());
    json.writeStringField("attribute", claim.attribute().name());
    json.writeFieldName("value");
    any(ValueFields.of(claim.value()));
    json.writeStringField("polarity", claim.polarity().name());
    json.writeStringField("modality", claim.modality().name());
    json.writeFieldName("attribution");
    if (claim.attribution().isPresent()) {
      named(claim.attribution().get().entity(), claim.attribution().get().text());
    } else {
      json.writeNull();
    }
    json.writeEndObject();
  }

  private void finding(Finding finding, Origins origins) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", finding.id());
    json.writeStringField("question", finding.question());
    json.writeStringField("verdict", finding.verdict().name());
    optional("severity", finding.severity());
    json.writeStringField("level", finding.level().name());
    json.writeStringField("kind", finding.kind());
    array("positions", finding.positions(), position -> position(position, origins));
    array("relations", finding.relations(), this::relation);
    json.writeEndObject();
  }

  private void position(Position position, Origins origins) throws IOException {
    json.writeStartObject();
    json.writeStringField("value", position.value());
    strings("claims", position.claims().stream().map(Claim::id).toList());
    strings("origins", origins.of(position));
    json.writeEndObject();
  }

  private void relation(ClaimRelation pair) throws IOException {
    boolean swapped = pair.relation() == Relation.UPDATED_BY;
    Relation relation = swapped ? pair.relation().mirror() : pair.relation();
    Optional<Severity> severity = pair.comparison().severity();
    json.writeStartObject();
    json.writeStringField("a", (swapped ? pair.b() : pair.a()).id());
    json.writeStringField("b", (swapped ? pair.a() : pair.b()).id());
    json.writeStringField("relation", relation.name());
    optional("severity", severity);
    json.writeStringField("rule", pair.comparison().rule());
    json.writeStringField("because", pair.comparison().because());
    json.writeEndObject();
  }

  private void words(Source source, Span span) throws IOException {
    json.writeNumberField("start", span.start());
    json.writeNumberField("end", span.end());
    json.writeStringField("text", source.quote(span));
  }

  private void named(Optional<String> entity, String text) throws IOException {
    json.writeStartObject();
    optional("entity", entity);
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  /** Writes what {@link ValueFields} holds. */
  private void any(Object value) throws IOException {
    if (value instanceof Map<?, ?> fields) {
      json.writeStartObject();
      for (Map.Entry<?, ?> field : fields.entrySet()) {
        json.writeFieldName(field.getKey().toString());
        any(field.getValue());
      }
      json.writeEndObject();
    } else if (value instanceof List<?> items) {
      json.writeStartArray();
      for (Object item : items) {
        any(item);
      }
      json.writeEndArray();
    } else if (value instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else {
      json.writeString(value.toString());
    }
  }

  private void optional(String field, Optional<?> value) throws IOException {
    json.writeFieldName(field);
    if (value.isPresent()) {
      json.writeString(value.get().toString());
    } else {
      json.writeNull();
    }
  }

  private void strings(String field, List<String> strings) throws IOException {
    array(field, strings, json::writeString);
  }

  private <T> void array(String field, List<T> items, Item<T> item) throws IOException {
    json.writeArrayFieldStart(field);
    for (T each : items) {
      item.write(each);
    }
    json.writeEndArray();
  }

  /** Writes one item of an array. */
  private interface Item<T> {
    void write(T item) throws IOException;
  }
}
