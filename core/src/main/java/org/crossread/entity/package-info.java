/**
 * Which mentions name one thing, within a source and across sources, and why.
 *
 * <p>Navalnyi, Navalny, Alexey Navalny: one man. Two people are never merged on a likeness alone;
 * what speaks against a merge (another given name, Jr. against Sr., another ministry) outweighs
 * what speaks for it.
 */
@NullMarked
package org.crossread.entity;

import org.jspecify.annotations.NullMarked;
