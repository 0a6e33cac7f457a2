/**
 * The command line: reads files, asks the library, prints what it says.
 *
 * <p>{@link org.crossread.cli.Main} is the program; {@code Cli} is the same without the process
 * around it, so that tests can run it with streams and an engine of their own.
 */
@NullMarked
package org.crossread.cli;

import org.jspecify.annotations.NullMarked;
