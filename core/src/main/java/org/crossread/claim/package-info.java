/**
 * Sentences into what they state.
 *
 * <p>A {@link org.crossread.claim.Claim} is one thing one source says: of this subject, this
 * attribute has this value. It records what was <i>said</i>, not what is so: whether it was
 * affirmed or denied ({@link org.crossread.claim.Polarity}), as a fact or a plan or an accusation
 * ({@link org.crossread.claim.Modality}), and by whom ({@link org.crossread.claim.Attribution}).
 * The {@link org.crossread.claim.Event} it tells of carries what the next stage needs to know
 * whether two claims speak of one fact.
 */
@NullMarked
package org.crossread.claim;

import org.jspecify.annotations.NullMarked;
