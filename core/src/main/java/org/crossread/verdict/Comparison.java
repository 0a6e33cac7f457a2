package org.crossread.verdict;

import java.util.Optional;

/**
 * What a rule found, and why.
 *
 * @param severity present exactly when the relation is a conflict
 * @param rule the id of the rule, such as {@code duration.disjoint}
 * @param because one sentence a reader of newspapers understands, naming both values
 */
public record Comparison(
    Relation relation, Optional<Severity> severity, String rule, String because) {}
