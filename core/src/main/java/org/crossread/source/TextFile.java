package org.crossread.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * A file of text, read to the last character: nothing is replaced, trimmed or normalized, for the
 * offsets of a report point into this very text. A byte order mark stays its first character.
 */
final class TextFile {

  /**
   * More than any article, and what still reads in a minute or two; a device that never ends stops
   * here too.
   */
  private static final int MOST_BYTES = 4 << 20;

  private TextFile() {}

  /**
   * Returns the text of {@code file}.
   *
   * @param advice what to add to the message when the file is not in {@code charset}
   * @throws InputException if there is no such text
   */
  static String read(Path file, Charset charset, String advice) {
    String text = decode(file, bytes(file), charset, advice);
    if (text.isBlank()) {
      throw new InputException(file, text.isEmpty() ? "is empty" : "holds only white space");
    }
    return text;
  }

  private static byte[] bytes(Path file) {
    if (Files.isDirectory(file)) {
      throw new InputException(file, "is a directory; name its story.json or its articles");
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new InputException(
            file,
            "is larger than "
                + (MOST_BYTES >> 20)
                + " MB, which is no article; split it into its articles");
      }
      return bytes;
    } catch (NoSuchFileException e) {
      throw new InputException(file, "no such file");
    } catch (AccessDeniedException e) {
      throw new InputException(file, "permission denied");
    } catch (IOException e) {
      throw new InputException(file, "cannot be read: " + reason(e));
    }
  }

  private static String reason(IOException e) {
    Optional<String> reason =
        e instanceof FileSystemException f ? Optional.ofNullable(f.getReason()) : Optional.empty();
    return reason.orElse(String.valueOf(e.getMessage()));
  }

  private static String decode(Path file, byte[] bytes, Charset charset, String advice) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out =
        CharBuffer.allocate((int) Math.ceil((double) bytes.length * decoder.maxCharsPerByte()));
    CoderResult result = decoder.decode(in, out, true);
    if (result.isUnderflow()) {
      result = decoder.flush(out);
    }
    if (!result.isUnderflow()) {
      throw new InputException(file, undecodable(charset, bytes, in.position()) + advice);
    }
    return out.flip().toString();
  }

  private static String undecodable(Charset charset, byte[] bytes, int offset) {
    return String.format(
        Locale.ROOT, "not %s: byte 0x%02X at offset %d", charset, bytes[offset], offset);
  }
}
