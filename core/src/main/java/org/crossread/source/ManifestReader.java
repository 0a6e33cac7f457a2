package org.crossread.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a manifest token by token, so that every complaint can name its line and column, and no
 * nesting, however deep, is followed further than a manifest goes.
 */
final class ManifestReader {

  private static final ImmutableSet<String> STORY_FIELDS = ImmutableSet.of("title", "sources");
  private static final ImmutableSet<String> SOURCE_FIELDS =
      ImmutableSet.of("id", "file", "publisher", "published", "url", "language", "note");
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Path file;
  private final JsonParser parser;
  private final Map<String, JsonLocation> ids = new HashMap<>();

  private ManifestReader(Path file, JsonParser parser) {
    this.file = file;
    this.parser = parser;
  }

  /**
   * Reads the manifest in {@code file}.
   *
   * @throws InputException at the first thing in it that is not as it should be
   */
  static Manifest read(Path file) {
    String text = TextFile.read(file, StandardCharsets.UTF_8, "; a manifest is written in UTF-8");
    String json = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    try (JsonParser parser = JsonFactory.builder().build().createParser(json)) {
      return new ManifestReader(file, parser).manifest();
    } catch (JsonEOFException e) {
      throw new InputException(place(file, e.getLocation()), "the JSON ends too early");
    } catch (JsonProcessingException e) {
      throw new InputException(place(file, e.getLocation()), "not JSON: " + firstSentence(e));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a string is read without input or output
    }
  }

  private static String firstSentence(JsonProcessingException e) {
    return Splitter.on(" (start marker").splitToList(e.getOriginalMessage()).get(0);
  }

  private Manifest manifest() throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw error("a manifest is a JSON object with 'sources'");
    }
    String title = "";
    Optional<ImmutableList<Manifest.Entry>> entries = Optional.empty();
    Set<String> seen = new HashSet<>();
    while (nextField("a manifest", STORY_FIELDS, seen)) {
      if (parser.currentName().equals("title")) {
        title = text().orElse("");
      } else {
        entries = Optional.of(entries());
      }
    }
    if (parser.nextToken() != null) {
      throw error("text after the end of the manifest");
    }
    return new Manifest(
        title, entries.orElseThrow(() -> new InputException(file, "has no 'sources'")));
  }

  private ImmutableList<Manifest.Entry> entries() throws IOException {
    if (parser.nextToken() != JsonToken.START_ARRAY) {
      throw error("'sources' must be a list");
    }
    String start = here();
    ImmutableList.Builder<Manifest.Entry> builder = ImmutableList.builder();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      builder.add(entry());
    }
    ImmutableList<Manifest.Entry> entries = builder.build();
    if (entries.isEmpty()) {
      throw new InputException(start, "'sources' is empty");
    }
    return entries;
  }

  private Manifest.Entry entry() throws IOException {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      throw error("a source is a JSON object with 'id' and 'file'");
    }
    String start = here();
    String place = start;
    Map<String, String> texts = new LinkedHashMap<>();
    Optional<LocalDate> published = Optional.empty();
    Set<String> seen = new HashSet<>();
    while (nextField("a source", SOURCE_FIELDS, seen)) {
      String field = parser.currentName();
      Optional<String> text = text();
      text.ifPresent(given -> texts.put(field, given));
      switch (field) {
        case "id" -> text.ifPresent(this::checkId);
        case "file" -> place = here();
        case "published" -> published = text.map(this::date);
        default -> {} // kept in texts as it is
      }
    }
    return new Manifest.Entry(
        required("id", texts, start),
        required("file", texts, start),
        Optional.ofNullable(texts.get("publisher")),
        published,
        Optional.ofNullable(texts.get("url")),
        place);
  }

  private static String required(String field, Map<String, String> texts, String start) {
    return Optional.ofNullable(texts.get(field))
        .orElseThrow(() -> new InputException(start, "this source has no '" + field + "'"));
  }

  private void checkId(String id) {
    if (id.isBlank()) {
      throw error("an id cannot be blank");
    }
    JsonLocation first = ids.putIfAbsent(id, parser.currentTokenLocation());
    if (first != null) {
      throw error("id '" + id + "' is taken by the source in line " + first.getLineNr());
    }
  }

  private LocalDate date(String text) {
    try {
      return text.length() > "2021-02-05".length()
          ? LocalDate.from(DateTimeFormatter.ISO_DATE_TIME.parse(text))
          : LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw error("'" + text + "' is no date; write 2021-02-05 or 2021-02-05T18:30:00Z");
    }
  }

  /** Moves to the next field of an object; returns false at its end. */
  private boolean nextField(String owner, ImmutableSet<String> known, Set<String> seen)
      throws IOException {
    if (parser.nextToken() == JsonToken.END_OBJECT) {
      return false;
    }
    String name = parser.currentName();
    if (!known.contains(name)) {
      throw error("unknown field '" + name + "'; " + hint(owner, known, name));
    }
    if (!seen.add(name)) {
      throw error("'" + name + "' is given twice");
    }
    return true;
  }

  private static String hint(String owner, ImmutableSet<String> known, String name) {
    return Spelling.nearest(name, known)
        .map(near -> "did you mean '" + near + "'?")
        .orElseGet(() -> owner + " has: " + String.join(", ", known));
  }

  /** Moves to the field's value and returns it; empty for null. */
  private Optional<String> text() throws IOException {
    String field = parser.currentName();
    @Nullable JsonToken token = parser.nextToken();
    if (token == JsonToken.VALUE_NULL) {
      return Optional.empty();
    } else if (token != JsonToken.VALUE_STRING) {
      throw error("'" + field + "' must be a string");
    }
    return Optional.of(parser.getText());
  }

  private InputException error(String reason) {
    return new InputException(here(), reason);
  }

  private String here() {
    return place(file, parser.currentTokenLocation());
  }

  private static String place(Path file, JsonLocation location) {
    return file + ":" + location.getLineNr() + ":" + location.getColumnNr();
  }
}
