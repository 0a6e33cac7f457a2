package org.crossread.text.nlp4j;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

/**
 * Reads the parts of {@code english.syntax} in the order in which the converter wrote them:
 * big-endian, every array preceded by its length.
 */
final class SyntaxFile {
  /** The first bytes of the file; changes with the format and with the hash function. */
  static final String MAGIC = "crossread-syntax/1";

  private final DataInputStream in;

  private SyntaxFile(InputStream in) {
    this.in = new DataInputStream(new BufferedInputStream(in, 1 << 16));
  }

  static SyntaxFile open(InputStream in) throws IOException {
    SyntaxFile file = new SyntaxFile(in);
    String magic = file.readString();
    if (!magic.equals(MAGIC)) {
      throw new IOException("expected a file of format " + MAGIC + ", found " + magic);
    }
    return file;
  }

  int readInt() throws IOException {
    return in.readInt();
  }

  String readString() throws IOException {
    return new String(readBytes(), UTF_8);
  }

  ImmutableList<String> readStrings() throws IOException {
    int size = in.readInt();
    ImmutableList.Builder<String> strings = ImmutableList.builderWithExpectedSize(size);
    for (int i = 0; i < size; i++) {
      strings.add(readString());
    }
    return strings.build();
  }

  byte[] readBytes() throws IOException {
    byte[] bytes = new byte[in.readInt()];
    in.readFully(bytes);
    return bytes;
  }

  int[] readInts() throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(readBytes());
    int[] ints = new int[bytes.remaining() / Integer.BYTES];
    bytes.asIntBuffer().get(ints);
    return ints;
  }

  /** Reads small numbers, each written in two bytes. */
  int[] readShorts() throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(readBytes());
    int[] numbers = new int[bytes.remaining() / Short.BYTES];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = Short.toUnsignedInt(bytes.getShort());
    }
    return numbers;
  }

  /** Reads ascending keys, each written as its distance from the one before, seven bits a byte. */
  long[] readKeys() throws IOException {
    long[] keys = new long[readInt()];
    ByteBuffer bytes = ByteBuffer.wrap(readBytes());
    long key = 0;
    for (int i = 0; i < keys.length; i++) {
      key += readDistance(bytes);
      keys[i] = key;
    }
    return keys;
  }

  private static long readDistance(ByteBuffer bytes) {
    long distance = 0;
    int shift = 0;
    byte next = bytes.get();
    while (next < 0) {
      distance |= (long) (next & 0x7F) << shift;
      shift += 7;
      next = bytes.get();
    }
    return distance | (long) next << shift;
  }
}
