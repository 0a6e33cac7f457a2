package org.crossread.entity;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import org.crossread.mention.EntityType;
import org.crossread.mention.Folding;

/**
 * A name as sources spell it, taken apart once.
 *
 * @param spelled as printed, spaces single, no article
 * @param text folded
 * @param person its parts, read as a person's name
 * @param organization its parts, read as a body's name
 * @param fullness how much it tells: the number of its words, initials left out
 */
record Form(
    String spelled, String text, PersonName person, OrganizationName organization, int fullness) {

  private static final CharMatcher SPACES = CharMatcher.whitespace();
  private static final Splitter WORDS = Splitter.on(' ');

  static Form of(String surface) {
    String spelled = SPACES.trimAndCollapseFrom(surface, ' ');
    if (spelled.regionMatches(true, 0, "the ", 0, 4)) {
      spelled = spelled.substring(4);
    }
    PersonName person = PersonName.parse(spelled);
    OrganizationName organization = OrganizationName.parse(spelled);
    return new Form(spelled, Folding.fold(spelled), person, organization, fullness(spelled));
  }

  private static int fullness(String spelled) {
    int words = 0;
    for (String word : WORDS.split(spelled)) {
      words += word.length() > 1 && !(word.length() == 2 && word.endsWith(".")) ? 1 : 0;
    }
    return Math.max(1, words);
  }

  NameComparison compare(Form other, EntityType type) {
    return type == EntityType.PERSON
        ? PersonComparison.of(person, other.person)
        : OrganizationComparison.of(organization, other.organization, type);
  }

  @Override
  public String toString() {
    return spelled;
  }
}
