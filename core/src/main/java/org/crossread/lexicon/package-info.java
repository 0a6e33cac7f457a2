/**
 * One reader for all language data.
 *
 * <p>Words, names and units live in {@code src/main/resources/org/crossread/<stage>/<what>.en.tsv}:
 * UTF-8, tab-separated columns, a head comment that documents the format, one entry a line, sorted.
 * A line that cannot be read stops the load with the file and the line: a typing mistake must not
 * quietly lose a word.
 */
@NullMarked
package org.crossread.lexicon;

import org.jspecify.annotations.NullMarked;
