package org.crossread.source;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a story from files: either one manifest, or the articles themselves.
 *
 * <pre>
 * {
 *   "title": "Borrell in Moscow, February 2021",
 *   "sources": [
 *     {"id": "yle", "file": "yle.txt", "publisher": "Yle", "published": "2021-02-05"},
 *     {"id": "trtworld", "file": "trt.txt", "url": "https://www.trtworld.com/"}
 *   ]
 * }
 * </pre>
 *
 * <p>A manifest is a file whose name ends in {@code .json}; its files are relative to it. A source
 * may also have a {@code language} and a {@code note}; they are for the people who keep the
 * manifest. Without a manifest, an article is known by its file name without the extension, and a
 * second article of that name by {@code name-2}.
 *
 * <p>Articles are kept to the last character, as decoded: byte order marks, carriage returns and
 * NUL characters included. Their charset is UTF-8 unless told otherwise, and it is taken strictly;
 * a manifest is always UTF-8. Whatever cannot be read throws {@link InputException}.
 */
public final class StoryReader {

  private static final StoryReader UTF_8 = new StoryReader(StandardCharsets.UTF_8);

  private final Charset charset;

  private StoryReader(Charset charset) {
    this.charset = charset;
  }

  /** Returns a reader of articles in UTF-8. */
  public static StoryReader utf8() {
    return UTF_8;
  }

  /** Returns a reader of articles in {@code charset}. */
  public static StoryReader in(Charset charset) {
    return new StoryReader(charset);
  }

  /**
   * Reads one manifest, or one article or more.
   *
   * @throws InputException if a file cannot be read, or not as what it should be
   */
  public Story read(List<Path> files) {
    checkArgument(!files.isEmpty(), "a story needs a file");
    return files.size() == 1 && isManifest(files.get(0)) ? manifest(files.get(0)) : articles(files);
  }

  private static boolean isManifest(Path file) {
    return Ascii.toLowerCase(file.toString()).endsWith(".json");
  }

  private Story manifest(Path file) {
    Manifest manifest = ManifestReader.read(file);
    return new Story(
        manifest.title(),
        manifest.entries().stream()
            .map(entry -> source(file, entry))
            .collect(ImmutableList.toImmutableList()));
  }

  private Source source(Path manifest, Manifest.Entry entry) {
    return new Source(
        entry.id(),
        article(resolve(manifest, entry)),
        entry.publisher(),
        entry.published(),
        entry.url());
  }

  private static Path resolve(Path manifest, Manifest.Entry entry) {
    try {
      return manifest.resolveSibling(entry.file());
    } catch (InvalidPathException e) {
      throw new InputException(entry.place(), "'" + entry.file() + "' is no file name");
    }
  }

  private Story articles(List<Path> files) {
    Set<String> ids = new LinkedHashSet<>();
    ImmutableList.Builder<Source> sources = ImmutableList.builder();
    for (Path file : files) {
      if (isManifest(file)) {
        throw new InputException(file, "a manifest stands alone; it names its articles itself");
      }
      sources.add(Source.of(freeId(file, ids), article(file)));
    }
    return new Story("", sources.build());
  }

  private static String freeId(Path file, Set<String> taken) {
    String name = name(file);
    String id = name;
    for (int number = 2; !taken.add(id); number++) {
      id = name + "-" + number;
    }
    return id;
  }

  /** Returns the file's name without its extension, or the whole of it if nothing else is left. */
  private static String name(Path file) {
    String name = Optional.ofNullable(file.getFileName()).orElse(file).toString();
    int dot = name.lastIndexOf('.');
    return dot > 0 && !name.substring(0, dot).isBlank() ? name.substring(0, dot) : name;
  }

  private String article(Path file) {
    String advice =
        charset.equals(StandardCharsets.UTF_8)
            ? "; if it is in another charset, name it: --charset windows-1252"
            : "; name its charset with --charset";
    return TextFile.read(file, charset, advice);
  }
}
