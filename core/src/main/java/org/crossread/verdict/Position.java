package org.crossread.verdict;

import com.google.common.collect.ImmutableList;
import org.crossread.claim.Claim;

/**
 * One answer to a finding's question, and the claims that give it.
 *
 * @param value the answer in words, of its most exact claim
 * @param claims the claims that give it or fit within it, in the order of sources and text
 */
public record Position(String value, ImmutableList<Claim> claims) {}
