package org.crossread.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossread.text.Zone.BODY;
import static org.crossread.text.Zone.CAPTION;
import static org.crossread.text.Zone.CREDIT;
import static org.crossread.text.Zone.HEADLINE;
import static org.crossread.text.Zone.RELATED_LINK;
import static org.crossread.text.Zone.REPEATED_CAPTION;
import static org.crossread.text.Zone.SUBHEADING;

import java.util.List;
import org.junit.jupiter.api.Test;

class ZonesTest {

  private final Zones zones = new Zones();

  @Test
  void aFirstLineWithoutAFullStopIsAHeadline() {
    assertThat(zones("Three shot at factory", "A woman shot three people on Thursday."))
        .containsExactly(HEADLINE, BODY);
  }

  @Test
  void aLoneLineIsRunningText() {
    assertThat(zones("Robbers steal gems from Paris store")).containsExactly(BODY);
  }

  @Test
  void aFirstSentenceIsRunningText() {
    assertThat(zones("The EU sent an envoy to Russia.", "He left.")).containsExactly(BODY, BODY);
  }

  @Test
  void aShortLineWithoutAFullStopIsASubheading() {
    assertThat(zones("He left.", "'Malign' behaviour", "She stayed."))
        .containsExactly(BODY, SUBHEADING, BODY);
  }

  @Test
  void aLineThatOpensLikeALinkIsOne() {
    assertThat(zones("He left.", "READ MORE: Nations react to the sentence", "See also - more"))
        .containsExactly(BODY, RELATED_LINK, RELATED_LINK);
  }

  @Test
  void aSentenceThatBeginsWithTheSameWordsIsNoLink() {
    assertThat(zones("He left.", "Read more books, the minister told pupils."))
        .containsExactly(BODY, BODY);
  }

  @Test
  void aLineThatOpensLikeACreditIsOne() {
    assertThat(zones("He left.", "Source: TRTWorld and agencies", "(Reuters)"))
        .containsExactly(BODY, CREDIT, CREDIT);
  }

  @Test
  void aPictureCreditMakesACaption() {
    assertThat(zones("He left.", "Lavrov meets Borrell in Moscow. (AFP/Pool)"))
        .containsExactly(BODY, CAPTION);
  }

  @Test
  void bracketsThatAreNoCreditMakeNone() {
    assertThat(zones("He left.", "She earned five million (in dollars)."))
        .containsExactly(BODY, BODY);
  }

  @Test
  void ofACaptionPrintedTwiceTheOneThatSaysMoreCounts() {
    assertThat(
            zones(
                "He left.",
                "Lavrov meets Borrell in Moscow.",
                "Lavrov meets Borrell in Moscow. (AFP)"))
        .containsExactly(BODY, REPEATED_CAPTION, CAPTION);
  }

  @Test
  void ofTwoEqualCopiesTheFirstCounts() {
    assertThat(zones("Lavrov meets Borrell in Moscow.", "Lavrov meets Borrell in Moscow."))
        .containsExactly(BODY, REPEATED_CAPTION);
  }

  private List<Zone> zones(String... lines) {
    String text = String.join("\n", lines);
    return zones.of(text, Blocks.of(text));
  }
}
