package org.crossread.entity;

import org.crossread.mention.EntityType;

/**
 * Compares two names without looking at any text around them.
 *
 * <table>
 * <caption>Examples</caption>
 * <tr><th>left                  <th>right              <th>type          <th>judgement
 * <tr><td>Alexei Navalnyin      <td>Alexey Navalny     <td>PERSON        <td>SAME
 * <tr><td>Sergei Lavrov         <td>Sergei Ryabkov     <td>PERSON        <td>DIFFERENT
 * <tr><td>Donald Trump          <td>Donald Trump Jr.   <td>PERSON        <td>DIFFERENT
 * <tr><td>EU                    <td>European Union     <td>ORGANIZATION  <td>SAME
 * <tr><td>Iran                  <td>Iraq               <td>PLACE         <td>DIFFERENT
 * </table>
 *
 * <p>Laws, for all names a and b of one type:
 *
 * <ul>
 *   <li>reflexive: {@code compare(a, a)} is SAME with score 1
 *   <li>symmetric: {@code compare(a, b)} and {@code compare(b, a)} agree in judgement and score
 * </ul>
 *
 * <p>Titles before a person's name are passed over. Places the gazetteer knows, and acronyms, are
 * looked up and never matched by likeness.
 */
public final class Names {

  private Names() {}

  /** Returns whether two names of {@code type} name one thing as far as names can tell. */
  public static NameComparison compare(String left, String right, EntityType type) {
    return type == EntityType.PERSON
        ? PersonComparison.of(PersonName.parse(left), PersonName.parse(right))
        : OrganizationComparison.of(
            OrganizationName.parse(left), OrganizationName.parse(right), type);
  }
}
