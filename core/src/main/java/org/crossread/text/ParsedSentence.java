package org.crossread.text;

import com.google.common.collect.ImmutableList;

/** One sentence as a parser saw it; never without tokens. */
public record ParsedSentence(ImmutableList<ParsedToken> tokens) {}
