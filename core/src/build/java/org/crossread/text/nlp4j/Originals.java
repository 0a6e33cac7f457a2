package org.crossread.text.nlp4j;

import edu.emory.mathcs.nlp.common.util.IOUtils;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;

/** Reads the serialized objects of the artifact nlp4j-english from the class path. */
final class Originals {
  private static final String ROOT = "edu/emory/mathcs/nlp/";

  private Originals() {}

  static Object read(String path) throws IOException {
    try (ObjectInputStream in = IOUtils.createArtifactObjectInputStream(ROOT + path + ".xz")) {
      return in.readObject();
    } catch (ClassNotFoundException e) {
      throw (IOException) new InvalidObjectException(path).initCause(e);
    }
  }
}
