package org.crossread.text.nlp4j;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;

/** Writes what {@link SyntaxFile} reads. */
final class SyntaxWriter implements AutoCloseable {
  private final DataOutputStream out;

  private SyntaxWriter(DataOutputStream out) {
    this.out = out;
  }

  static SyntaxWriter create(Path path) throws IOException {
    SyntaxWriter writer =
        new SyntaxWriter(
            new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(path))));
    writer.writeString(SyntaxFile.MAGIC);
    return writer;
  }

  void writeInt(int value) throws IOException {
    out.writeInt(value);
  }

  void writeString(String value) throws IOException {
    writeBytes(value.getBytes(UTF_8));
  }

  void writeStrings(Collection<String> values) throws IOException {
    out.writeInt(values.size());
    for (String value : values) {
      writeString(value);
    }
  }

  void writeBytes(byte[] values) throws IOException {
    out.writeInt(values.length);
    out.write(values);
  }

  void writeInts(int[] values) throws IOException {
    out.writeInt(values.length * Integer.BYTES);
    for (int value : values) {
      out.writeInt(value);
    }
  }

  /** Writes numbers that fit into two bytes. */
  void writeShorts(int[] values) throws IOException {
    out.writeInt(values.length * Short.BYTES);
    for (int value : values) {
      out.writeShort(value);
    }
  }

  /** Writes ascending keys, each as its distance from the one before. */
  void writeKeys(long[] keys) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    long last = 0;
    for (long key : keys) {
      writeDistance(key - last, bytes);
      last = key;
    }
    out.writeInt(keys.length);
    writeBytes(bytes.toByteArray());
  }

  private static void writeDistance(long distance, ByteArrayOutputStream bytes) {
    long rest = distance;
    while (rest >= 0x80) {
      bytes.write((int) (rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    bytes.write((int) rest);
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
