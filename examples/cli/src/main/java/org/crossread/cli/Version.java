package org.crossread.cli;

import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.IVersionProvider;

/** The version of this build; the build writes it into {@code version.txt}. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() throws IOException {
    String version =
        Resources.toString(
            Resources.getResource(Version.class, "version.txt"), StandardCharsets.UTF_8);
    return new String[] {"crossread " + version.strip()};
  }
}
