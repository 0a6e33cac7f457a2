/**
 * Sentences into what they state.
 *
 * <p>A {@link org.crossread.claim.Claim} is one thing one source says: of this subject, this
 * attribute has this value. It records what was <i>said</i>, not what is so: whether it was
 * affirmed or denied ({@link org.crossread.claim.Polarity}), as a fact or a plan or an accusation
 * ({@link org.crossread.claim.Modality}), and by whom ({@link org.crossread.claim.Attribution}).
 * The {@link org.crossread.claim.Event} it tells of carries what the next stage needs to know
 * whether two claims speak of one fact.
 *
 * <p>The standard extractor, {@link org.crossread.claim.EnglishClaims}, reads claims off dependency
 * trees in three steps. Words that tell of events become <i>predicates</i> with an agent and a
 * patient, whatever form they take: "was jailed", "the jailing of", "After being imprisoned". Each
 * is put under a <i>frame</i>, so that other words for one kind of event meet (frames.en.tsv). Then
 * <i>patterns</i>, one a file, make the claims:
 *
 * <table>
 * <caption>What is claimed, of "Navalny, 44, was arrested at Moscow airport last month"</caption>
 * <tr><th>attribute          <th>value          <th>pattern
 * <tr><td>arrest.date        <td>last month     <td>ValueSlots
 * <tr><td>arrest.place       <td>Moscow airport <td>PlaceSlots
 * <tr><td>arrest.occurrence  <td>was arrested   <td>Occurrences
 * <tr><td>age                <td>44             <td>Quantities
 * </table>
 */
@NullMarked
package org.crossread.claim;

import org.jspecify.annotations.NullMarked;
