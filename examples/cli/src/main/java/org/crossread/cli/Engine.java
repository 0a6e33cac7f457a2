package org.crossread.cli;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.crossread.claim.Claim;
import org.crossread.report.Report;
import org.crossread.source.Source;

/** What the command line asks of the library. Made late: only once there is a story to read. */
interface Engine {

  /** Returns what the sources say, taken together. */
  Report compare(List<Source> sources);

  /** Returns what one source says. */
  ImmutableList<Claim> claims(Source source);
}
